import { authorityKey, type Person } from '../../core/actor.ts'
import type { Approval } from '../../core/case.ts'
import { givenTo, isPassed, neededBy, partiesOf, partyName, stagesFor } from '../../core/chain.ts'
import type { Definition, Stage } from '../../core/definition.ts'
import type { SignedEntry } from '../../core/ledger.ts'
import type { Capacity } from '../../core/signing.ts'
import type { Text } from '../../core/text.ts'
import type { Reading } from '../situation.ts'

/** One approval as people read it. */
export type ApprovalView = {
  name: string
  at: string | null
  capacity: Capacity | null
  onBehalfOf: string | null
  /** Given at an earlier stage and counted here too. */
  discharged: boolean
}

/** One stage of the way as it applies to the document. */
export type StageView = {
  name: string
  label: Text
  approveLabel: Text
  body: string
  parties: { name: string; needed: number; given: ApprovalView[] }[]
  passed: boolean
  /** Names of those who approved, or null while nobody has. */
  approvedBy: string | null
  /** Whether a decision here is a signature that states its capacity. */
  signs: boolean
}

type Lookup = { names: Map<string, string>; entries: readonly SignedEntry[] }

const decisionOf = ({ entries }: Lookup, { actorId, stage, discharged }: Approval) =>
  entries.findLast(
    ({ action, actor, from, details }) =>
      actor.id === actorId &&
      (discharged
        ? ((details?.['discharges'] ?? []) as string[]).includes(stage)
        : action === 'signOff' || action === 'fastTrack'
          ? (details?.['stage'] ?? stage) === stage
          : action === 'approve' && from === stage),
  )

const approvalView = (lookup: Lookup, approval: Approval): ApprovalView => {
  const entry = decisionOf(lookup, approval)
  const details = (entry?.details ?? {}) as { capacity?: Capacity; onBehalfOf?: Person }
  return {
    name: lookup.names.get(approval.actorId) ?? approval.actorId,
    at: entry?.at ?? null,
    capacity: details.capacity ?? null,
    onBehalfOf: details.onBehalfOf?.name ?? null,
    discharged: approval.discharged ?? false,
  }
}

const stageView = (
  reading: Reading,
  stage: Stage,
  approvals: readonly Approval[],
  lookup: Lookup,
): StageView => {
  const parties = partiesOf(stage).map((party) => ({
    name: partyName(party),
    needed: neededBy(party, reading),
    given: givenTo(stage, party, approvals).map((approval) => approvalView(lookup, approval)),
  }))
  const names = parties.flatMap(({ given }) => given.map(({ name }) => name))
  return {
    name: stage.name,
    label: stage.label,
    approveLabel: stage.approveLabel,
    body: partiesOf(stage)
      .map(({ by }) => authorityKey(by))
      .join(' '),
    parties,
    passed: isPassed(stage, approvals, reading),
    approvedBy: names.length > 0 ? names.join(', ') : null,
    signs: stage.signing !== undefined,
  }
}

/** The chain as it applies to this document: of the work under way, or of what is signed off. */
export const stagesView = (
  reading: Reading,
  entries: readonly SignedEntry[],
  definition: Definition = reading.definition,
): StageView[] => {
  const names = new Map(reading.everyone.map(({ id, name }) => [id, name]))
  for (const { actor } of entries) names.set(actor.id, actor.name)
  const { current, facts } = reading
  const approvals =
    current.state === 'published' && current.fast ? current.fast.approvals : current.approvals
  return stagesFor(definition, facts).map((stage) =>
    stageView(reading, stage, approvals, { names, entries }),
  )
}
