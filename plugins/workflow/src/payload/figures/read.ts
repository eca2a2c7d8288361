import type { PayloadRequest } from 'payload'
import { authorityKey } from '../../core/actor.ts'
import { partiesOf, stageOf } from '../../core/chain.ts'
import { type FigureEntry, figureCounter, type Figures } from '../../core/figures.ts'
import type { Entry } from '../../core/ledger.ts'
import type { Period } from '../../core/report-period.ts'
import { workingTimeBetween } from '../../core/working-time.ts'
import { calendarOf } from '../calendar.ts'
import { dbReq, type Engine } from '../engine.ts'
import { closedCollections } from '../readable.ts'
import { slugs } from '../slugs.ts'

/** What is asked for. */
export type FiguresQuery = Period & { body: string | null }

/** The figures of a period, with what is late at present. */
export type FiguresReport = Figures & FiguresQuery & { lateNow: number }

const pageOfRows = 1000
const chunk = 200

const figureEntry = (entry: Entry): FigureEntry => {
  const { docKey, action, from, to, at, seat, comment, details } = entry
  const set = details?.['set'] as { dueAt?: string | null } | undefined
  return { docKey, action, from, to, at, comment, body: seat?.body ?? null, dueAt: set?.dueAt }
}

/** Midnight at the beginning of a day by the office's clock. */
const midnight = (day: string, utcOffset: number): number =>
  Date.parse(`${day}T00:00:00Z`) - utcOffset * 60_000

const docKeysIn = async (
  engine: Engine,
  from: string,
  to: string,
  req: PayloadRequest,
): Promise<string[]> => {
  const keys = new Set<string>()
  for (let page = 1; ; page += 1) {
    const { docs } = await engine.payload.db.find<{ docKey: string }>({
      collection: slugs.ledger,
      where: { and: [{ at: { greater_than_equal: from } }, { at: { less_than: to } }] },
      sort: ['at', 'key'],
      select: { docKey: true },
      limit: pageOfRows,
      page,
      pagination: false,
      req: dbReq(req),
    })
    for (const { docKey } of docs) keys.add(docKey)
    if (docs.length < pageOfRows) return [...keys]
  }
}

const entriesOf = async (
  engine: Engine,
  docKeys: readonly string[],
  to: string,
  req: PayloadRequest,
): Promise<FigureEntry[][]> => {
  const { docs } = await engine.payload.db.find<{ entry: Entry }>({
    collection: slugs.ledger,
    where: { and: [{ docKey: { in: docKeys } }, { at: { less_than: to } }] },
    sort: 'seq',
    select: { entry: true },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const byDocument = new Map<string, FigureEntry[]>(docKeys.map((key) => [key, []]))
  for (const { entry } of docs) byDocument.get(entry.docKey)?.push(figureEntry(entry))
  return [...byDocument.values()]
}

const stageBodies = (engine: Engine, collection: string, name: string): string[] | null => {
  const definition = engine.workflow.collections[collection]?.definition
  for (const one of definition ? [definition, ...(definition.previous ?? [])] : []) {
    const stage = stageOf(one, name)
    if (stage) return partiesOf(stage).map(({ by }) => authorityKey(by))
  }
  return null
}

const countLateNow = async (
  engine: Engine,
  body: string | null,
  now: string,
  req: PayloadRequest,
): Promise<number> => {
  let late = 0
  for (const [collection, { definition }] of Object.entries(engine.workflow.collections)) {
    const states = definition.stages
      .map(({ name }) => name)
      .filter((name) => !body || stageBodies(engine, collection, name)?.includes(body))
    if (states.length === 0) continue
    const { totalDocs } = await engine.payload.db.count({
      collection: slugs.cases,
      where: {
        and: [
          { collection: { equals: collection } },
          { state: { in: states } },
          { dueAt: { less_than: now } },
        ],
      },
      req: dbReq(req),
    })
    late += totalDocs
  }
  return late
}

/** Computes the figures of a period from the ledger, a few hundred documents at a time. */
export const readFigures = async (
  engine: Engine,
  { from, to, body }: FiguresQuery,
  req: PayloadRequest,
  now = new Date().toISOString(),
): Promise<FiguresReport> => {
  const calendar = await calendarOf(engine.payload, req)
  const { utcOffset = 420 } = calendar
  const first = new Date(midnight(from, utcOffset)).toISOString()
  const end = new Date(midnight(to, utcOffset) + 24 * 3_600_000).toISOString()
  const counter = figureCounter({
    ...{ from: first, to: end, body },
    bodiesOf: (collection, stage) => stageBodies(engine, collection, stage),
    hours: (since, until) => workingTimeBetween(calendar, since, until),
  })
  const governed = (key: string): boolean =>
    key.slice(0, key.indexOf(':')) in engine.workflow.collections
  const docKeys = (await docKeysIn(engine, first, end, req)).filter(governed)
  const closed = new Set(await closedCollections(engine.workflow, req))
  // Reasons quote the content, which not everybody who sees the figures may read.
  const withoutReasons = (entry: FigureEntry): FigureEntry =>
    closed.has(entry.docKey.slice(0, entry.docKey.indexOf(':')))
      ? { ...entry, comment: null }
      : entry
  for (let index = 0; index < docKeys.length; index += chunk)
    for (const entries of await entriesOf(engine, docKeys.slice(index, index + chunk), end, req))
      counter.add(entries.map(withoutReasons))
  return {
    ...counter.result(),
    ...{ from, to, body, lateNow: await countLateNow(engine, body, now, req) },
  }
}
