import type { PayloadRequest } from 'payload'
import { candidatesFor, offeredActions, signingCapacities } from '../../core/allowed.ts'
import type { Person } from '../../core/actor.ts'
import type { Appointment, FastTracked } from '../../core/case.ts'
import type { Action } from '../../core/decision.ts'
import type { LabelledAction } from '../../core/definition.ts'
import type { Capacity } from '../../core/signing.ts'
import type { Text } from '../../core/text.ts'
import { type Comparison, comparisonOf, newestVersion } from '../comparison.ts'
import { changedFields } from '../content/changed-fields.ts'
import { type Engine, engineOf } from '../engine.ts'
import { readEntries } from '../ledger-store.ts'
import { codeOf, localeOf } from '../locales.ts'
import { isUnopened, type Reading, readSituation } from '../situation.ts'
import { readSnapshot } from '../snapshot-store.ts'
import { type Assignee, assigneesOf, type EditWarning, warningFor } from './assignees.ts'
import { type HistoryItem, historyItem } from './history.ts'
import { type Names, namesOf } from './names.ts'
import { type Picture, picturesOf } from './pictures.ts'
import { type Remark, remarksOf } from './remarks.ts'
import { type StageView, stagesView } from './stages.ts'
import { type Way, waysOf } from './ways.ts'

/** Where a document stands, for the person who asks. */
export type WorkflowView = {
  /** The locale it is about, by its code, where each is governed by itself; else null. */
  locale: string | null
  /** State of the work in progress: draft, returned, a stage's name, approved or published. */
  state: string
  revision: number
  /** The decisions on the document's way that this person may take now. */
  allowed: Action[]
  /** What else this person may do: comment, schedule, assign, … */
  beside: Action[]
  /** In what capacities this person may sign now; null where no signature is asked for. */
  capacities: readonly Capacity[] | null
  /** Each way in which this person may approve or sign off: capacity, and in whose place. */
  ways: { approve: Way[]; signOff: Way[] }
  /** Who asks, and whether they wrote or edited the content. */
  you: { id: string; contributes: boolean }
  /** Whom this person may give the task to, or pass the decision to. */
  candidates: { reassign: Person[]; delegate: Person[] }
  /** Who can take the next step. */
  assignees: Assignee[]
  history: HistoryItem[]
  remarks: Remark[]
  /** Hash of the newest saved content. */
  contentHash: string
  live: { contentHash: string; since: string } | null
  /** Until when the present stage should decide; null without a deadline. */
  dueAt: string | null
  publishAt: Appointment | null
  takeDownAt: Appointment | null
  /** What went public first and waits to be signed off. */
  fast: Pick<FastTracked, 'by' | 'at' | 'due' | 'stages'> | null
  /** The version of the rules it is under, and the newest. */
  version: { current: number; newest: number }
  /** The chain as it applies to this document, with the words of the office. */
  stages: StageView[]
  labels: Partial<Record<LabelledAction, Text>>
  names: Names
  /** The pictures of the newest saved content. */
  pictures: Picture[]
  /** Id of the newest saved version; null where none is kept. */
  newestVersion: string | null
  /** Names of fields whose saved content differs from what is public; null when nothing is. */
  changedSinceLive: { path: string; label: unknown }[] | null
  /** The two versions that show those differences; null when nothing differs. */
  comparison: Comparison | null
  /** Stages that would have nobody left to decide if this person saved an edit. */
  warning: EditWarning | null
}

/**
 * All that the interface and programs need to know of a document's way.
 *
 * @param wanted the locale's code, where each is governed by itself. @default the default
 * @throws Refusal `document-unknown`, `locale-unknown`
 */
export const workflowView = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  wanted?: string | null,
): Promise<WorkflowView> => {
  const engine = engineOf(req.payload)
  const locale = localeOf(engine, collection, wanted)
  const reading = await readSituation(engine, collection, id, req, new Date(), locale)
  const { current, stored, definition, newest } = reading
  const entries = await readEntries(engine, stored.docKey, req)
  const { way: allowed, beside } = isUnopened(reading)
    ? { way: [], beside: [] }
    : offeredActions(reading)
  const { fast } = current
  const signed = (['approve', 'signOff'] as const).find((action) => allowed.includes(action))
  return {
    locale: codeOf(engine, collection, locale),
    state: current.state,
    revision: current.revision,
    allowed,
    beside,
    ways: waysOf(reading),
    you: {
      id: reading.actor.id,
      contributes: current.contributors.includes(reading.actor.id),
    },
    names: namesOf(engine.workflow, collection, reading),
    pictures: await picturesOf(reading, req),
    newestVersion: await newestVersion(engine, collection, id, req),
    capacities: signed ? signingCapacities(reading, signed) : null,
    candidates: {
      reassign: beside.includes('reassign') ? candidatesFor(reading, 'reassign') : [],
      delegate: beside.includes('delegate') ? candidatesFor(reading, 'delegate') : [],
    },
    assignees: assigneesOf(reading),
    history: entries.map(historyItem),
    remarks: remarksOf(entries),
    contentHash: reading.contentHash,
    live:
      current.liveHash && current.liveSince
        ? { contentHash: current.liveHash, since: current.liveSince }
        : null,
    dueAt: current.dueAt,
    publishAt: current.publishAt,
    takeDownAt: current.takeDownAt,
    fast: fast && { by: fast.by, at: fast.at, due: fast.due, stages: fast.stages },
    version: { current: definition.version, newest: newest.version },
    stages: stagesView(reading, entries),
    labels: newest.labels ?? {},
    warning: warningFor(reading),
    ...(await sinceLive(engine, reading, { req, collection, id })),
  }
}

const sinceLive = async (
  engine: Engine,
  { current, stored, content }: Reading,
  { req, collection, id }: { req: PayloadRequest; collection: string; id: number | string },
): Promise<Pick<WorkflowView, 'changedSinceLive' | 'comparison'>> => {
  const { liveHash } = current
  const live = liveHash ? await readSnapshot(engine, stored.docKey, liveHash, req) : null
  const changed = live ? changedFields(engine.payload, collection, live.content, content) : null
  return {
    changedSinceLive: changed,
    comparison: changed?.some(({ path }) => path !== 'media')
      ? await comparisonOf(engine, collection, id, req)
      : null,
  }
}
