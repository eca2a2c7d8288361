import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/actor.ts'
import { stageOf, underWay } from '../../core/chain.ts'
import type { Capacity } from '../../core/signing.ts'
import type { TaskKind } from '../../core/tasks.ts'
import type { Text } from '../../core/text.ts'
import { caseOf, type CaseRow, type StoredCase } from '../case-store.ts'
import { dbReq, type Engine } from '../engine.ts'
import { codeOf } from '../locales.ts'
import { slugs } from '../slugs.ts'
import { capacitiesOfRows } from './capacities.ts'
import { type Picture, picturesOf } from './pictures.ts'

/** The decision that settles a task. */
export type TaskAction = 'approve' | 'signOff' | 'publish'

/** One line of the list of open tasks, with what a decision on it has to name. */
export type InboxRow = {
  /** The same for the same line while it waits. */
  key: string
  collection: string
  docId: string
  /** Its locale's code, where each is governed by itself; else null. */
  locale: string | null
  title: string
  /** Null where the document waits for others. */
  kind: TaskKind | null
  state: string
  /** The name of the stage that it waits at; null where it waits at none. */
  stage: Text | null
  /** For which body the task is; null for an author's. */
  body: string | null
  submittedBy: string | null
  since: string
  dueAt: string | null
  overdue: boolean
  /** What the person who asks may do from here; null where nothing. */
  action: TaskAction | null
  /** The button in the words of the office, where the definition has some. */
  actionLabel: Text | null
  /** Whether the person may send it back from here. */
  mayReturn: boolean
  /** In what capacities the person may sign; null where no signature is asked for. */
  capacities: readonly Capacity[] | null
  revision: number | null
  /** Hash of what the decision is on. */
  contentHash: string | null
  picture: Picture | null
}

/** A kept row, of one's own list or of what one waits for. */
export type Kept = {
  key: string
  docKey: string
  collection: string
  docId: string
  title: string
  kind?: TaskKind
  stage?: string | null
  body?: string | null
  personId: string
  state: string
  since: string
  dueAt?: string | null
}

const actionFor: Record<TaskKind, TaskAction | null> = {
  decide: 'approve',
  signOff: 'signOff',
  publish: 'publish',
  mend: null,
}

const casesOf = async (
  engine: Engine,
  docKeys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, StoredCase>> => {
  const { docs } = await engine.payload.db.find<CaseRow>({
    collection: slugs.cases,
    where: { docKey: { in: docKeys } },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  return new Map(docs.map((row) => [row.docKey, caseOf(row)]))
}

/** Which of these documents wait for the person themselves, with that task's kind. */
const ownOf = async (
  engine: Engine,
  docKeys: readonly string[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Set<string>> => {
  const { docs } = await engine.payload.db.find<Kept>({
    collection: slugs.tasks,
    where: { and: [{ docKey: { in: docKeys } }, { personId: { equals: actor.id } }] },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  return new Set(docs.map(({ docKey, kind }) => `${docKey}|${kind}`))
}

const labelsOf = (
  engine: Engine,
  stored: StoredCase,
  action: TaskAction | null,
): Pick<InboxRow, 'stage' | 'actionLabel'> => {
  const newest = engine.workflow.collections[stored.collection]?.definition
  const stage = newest && stageOf(underWay(newest, stored), stored.state)
  const own = action && action !== 'approve' ? newest?.labels?.[action] : stage?.approveLabel
  return { stage: stage?.label ?? null, actionLabel: (action && own) ?? null }
}

/** Adds to kept rows what a person sees before deciding, in a fixed number of queries. */
export const inboxRows = async (
  engine: Engine,
  kept: readonly Kept[],
  actor: Actor,
  now: string,
  req: PayloadRequest,
): Promise<InboxRow[]> => {
  if (kept.length === 0) return []
  const docKeys = [...new Set(kept.map(({ docKey }) => docKey))]
  const cases = await casesOf(engine, docKeys, req)
  const own = await ownOf(engine, docKeys, actor, req)
  const pictures = await picturesOf(engine, docKeys, req)
  const names = new Map(
    (await engine.workflow.members(engine.payload, req)).map(({ id, name }) => [id, name]),
  )
  const open = kept.flatMap((row) => {
    const stored = cases.get(row.docKey)
    if (!stored) return []
    const action = row.kind && own.has(`${row.docKey}|${row.kind}`) ? actionFor[row.kind] : null
    return [{ row, stored, action }]
  })
  const asked = open.flatMap(({ stored, action }) =>
    action === 'approve' || action === 'signOff' ? [{ stored, action }] : [],
  )
  const capacities = await capacitiesOfRows(engine, asked, actor, now, req)
  return open.map(({ row, stored, action }): InboxRow => {
    const { key, collection, docId, title, kind = null, state, since } = row
    const { submittedBy, submittedHash, liveHash, revision } = stored
    const hash = kind === 'signOff' ? liveHash : submittedHash
    const locale = codeOf(engine, collection, stored.locale)
    return {
      ...{
        key,
        collection,
        docId,
        locale,
        title,
        kind,
        state: stored.state || state,
        since,
        action,
      },
      ...labelsOf(engine, stored, action),
      body: row.body ?? null,
      submittedBy: submittedBy ? (names.get(submittedBy) ?? null) : null,
      dueAt: row.dueAt ?? null,
      overdue: Boolean(row.dueAt && row.dueAt < now),
      mayReturn: action === 'approve' || action === 'signOff',
      capacities: action ? (capacities.get(row.docKey) ?? null) : null,
      revision: action ? revision : null,
      contentHash: action ? hash : null,
      picture: pictures.get(row.docKey)?.[0] ?? null,
    }
  })
}
