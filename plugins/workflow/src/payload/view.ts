import type { PayloadRequest } from 'payload'
import { seatFor } from '../core/actor.ts'
import { stageOf, stagesFor } from '../core/chain.ts'
import { allowedActions } from '../core/decide.ts'
import type { Action } from '../core/decision.ts'
import type { Text } from '../core/definition.ts'
import { approvalObstacle, stagesWithoutApprover } from '../core/eligibility.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { changedFields } from './content/changed-fields.ts'
import { engineOf } from './engine.ts'
import { readEntries } from './ledger-store.ts'
import { readSituation, type Reading } from './situation.ts'
import { readSnapshot } from './snapshot-store.ts'

/** One line of a document's history. */
export type HistoryItem = {
  seq: number
  action: string
  from: string | null
  to: string
  actor: { id: string; name: string }
  seat: { body: string; position: string } | null
  at: string
  comment: string | null
  contentHash: string | null
}

/** Where a document stands, for the person who asks. */
export type WorkflowView = {
  /** State of the work in progress: draft, returned, a stage's name, approved or published. */
  state: string
  revision: number
  /** What this person may do now. */
  allowed: Action[]
  /** Who can take the next step. */
  assignees: { id: string; name: string; body: string; position: string }[]
  history: HistoryItem[]
  /** Hash of the newest saved content. */
  contentHash: string
  live: { contentHash: string; since: string } | null
  /** The chain as it applies to this document, with the words of the office. */
  stages: {
    name: string
    label: Text
    approveLabel: Text
    body: string
    approvedBy: string | null
  }[]
  labels: Partial<Record<'publish' | 'unpublish', Text>>
  /** Names of fields whose saved content differs from what is public; null when nothing is. */
  changedSinceLive: { path: string; label: unknown }[] | null
  /** The two versions that show those differences; null when nothing differs. */
  comparison: Comparison | null
  /** Stages that would have nobody left to decide if this person saved an edit. */
  warning: { code: 'edit-blocks-stage'; stages: { name: string; label: Text }[] } | null
}

const assigneesOf = (reading: Reading): WorkflowView['assignees'] => {
  const { definition, current, members } = reading
  const stage = stageOf(definition, current.state)
  const authorities = stage ? [stage.by] : current.state === 'approved' ? definition.publish : []
  const seen = new Set<string>()
  return authorities.flatMap((authority) =>
    members(authority.body).flatMap((member) => {
      const seat = seatFor(member, [authority])
      if (!seat || seen.has(member.id)) return []
      if (stage && approvalObstacle(current, stage, member) !== null) return []
      seen.add(member.id)
      return [{ id: member.id, name: member.name, body: seat.body, position: seat.position }]
    }),
  )
}

const warningFor = (reading: Reading): WorkflowView['warning'] => {
  const { definition, current, actor, facts, members } = reading
  if (current.contributors.includes(actor.id)) return null
  const stages = stagesFor(definition, facts)
  const already = stagesWithoutApprover(stages, current.contributors, members)
  const blocked = stagesWithoutApprover(stages, [...current.contributors, actor.id], members)
    .filter((stage) => !already.includes(stage))
    .map(({ name, label }) => ({ name, label }))
  return blocked.length > 0 ? { code: 'edit-blocks-stage', stages: blocked } : null
}

/**
 * All that the interface and programs need to know of a document's way.
 *
 * @throws Refusal `document-unknown`
 */
export const workflowView = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<WorkflowView> => {
  const engine = engineOf(req.payload)
  const reading = await readSituation(engine, collection, id, req)
  const { current, stored, definition, facts } = reading
  const entries = await readEntries(engine, stored.docKey, req)
  const names = new Map(entries.map((entry) => [entry.actor.id, entry.actor.name]))
  const live = current.liveHash
    ? await readSnapshot(engine, stored.docKey, current.liveHash, req)
    : null
  const changed = live
    ? changedFields(engine.payload, collection, live.content, reading.content)
    : null
  return {
    state: current.state,
    revision: current.revision,
    allowed: allowedActions(reading),
    assignees: assigneesOf(reading),
    history: entries.map(
      ({ seq, action, from, to, actor, seat, at, comment, contentHash }): HistoryItem => ({
        ...{ seq, action, from, to, actor, at, comment, contentHash },
        seat: seat ? { body: seat.body, position: seat.position } : null,
      }),
    ),
    contentHash: reading.contentHash,
    live:
      current.liveHash && current.liveSince
        ? { contentHash: current.liveHash, since: current.liveSince }
        : null,
    stages: stagesFor(definition, facts).map((stage) => {
      const approval = current.approvals.find((given) => given.stage === stage.name)
      return {
        name: stage.name,
        label: stage.label,
        approveLabel: stage.approveLabel,
        body: stage.by.body,
        approvedBy: approval ? (names.get(approval.actorId) ?? approval.actorId) : null,
      }
    }),
    labels: definition.labels ?? {},
    changedSinceLive: changed,
    comparison: changed?.some(({ path }) => path !== 'media')
      ? await comparisonOf(engine, collection, id, req)
      : null,
    warning: warningFor(reading),
  }
}
