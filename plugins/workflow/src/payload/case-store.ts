import { type Case, nextAlarm } from '../core/case.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { type Locale, localesOf } from './locales.ts'
import { docKeyOf, slugs } from './slugs.ts'

/** A case as it is kept: with its document, its title for lists and the head of its ledger. */
export type StoredCase = Case & {
  id: number | string
  docKey: string
  collection: string
  docId: string
  /** The locale it is about, where each is governed by itself; null for the default and all. */
  locale: Locale
  title: string
  /** Number of the newest ledger entry. */
  seq: number
  headHash: string | null
  /** Since when it stands in this state, ISO 8601. */
  since: string
}

/** As the database gives it: what was empty may be null. */
export type CaseRow = {
  [K in keyof StoredCase]: StoredCase[K] | (K extends Required ? never : null | undefined)
}

type Required = 'id' | 'docKey' | 'collection' | 'docId' | 'title' | 'seq' | 'since' | keyof Kept
type Kept = Pick<Case, 'state' | 'revision' | 'workHash'>

/** A case with what the database leaves empty filled in. */
export const caseOf = (row: CaseRow): StoredCase => ({
  ...row,
  locale: row.locale ?? null,
  submittedHash: row.submittedHash ?? null,
  submittedBy: row.submittedBy ?? null,
  liveHash: row.liveHash ?? null,
  liveSince: row.liveSince ?? null,
  headHash: row.headHash ?? null,
  contributors: row.contributors ?? [],
  approvals: row.approvals ?? [],
  flags: row.flags ?? {},
  version: row.version ?? null,
  dueAt: row.dueAt ?? null,
  assignments: row.assignments ?? [],
  delegations: row.delegations ?? [],
  publishAt: row.publishAt ?? null,
  takeDownAt: row.takeDownAt ?? null,
  fast: row.fast ?? null,
})

/** Reads a document's case within the request's transaction; null where there is none. */
export const readCase = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  req: DbRequest,
  locale: Locale = null,
): Promise<StoredCase | null> => {
  const found = await engine.payload.db.findOne<CaseRow>({
    collection: slugs.cases,
    where: { docKey: { equals: docKeyOf(collection, docId, locale) } },
    req: dbReq(req),
  })
  return found ? caseOf(found) : null
}

/** The cases of a document, one a locale where each is governed by itself. */
export const readCases = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  req: DbRequest,
): Promise<StoredCase[]> => {
  const cases: StoredCase[] = []
  for (const locale of localesOf(engine, collection)) {
    const stored = await readCase(engine, collection, docId, req, locale)
    if (stored) cases.push(stored)
  }
  return cases
}

const columns = (stored: Omit<StoredCase, 'id'>) => ({ ...stored, alarmAt: nextAlarm(stored) })

/** Writes the first state of a case. */
export const insertCase = async (
  engine: Engine,
  stored: Omit<StoredCase, 'id'>,
  req: DbRequest,
): Promise<StoredCase> =>
  (await engine.raw.create({
    collection: slugs.cases,
    data: columns(stored),
    req: dbReq(req),
  })) as StoredCase

/** Writes the new state of a case. */
export const updateCase = async (
  engine: Engine,
  stored: StoredCase,
  req: DbRequest,
): Promise<void> => {
  const { id, ...rest } = stored
  await engine.raw.updateOne({
    collection: slugs.cases,
    id,
    data: columns(rest),
    req: dbReq(req),
    returning: false,
  })
}
