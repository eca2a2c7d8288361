import type { Case } from '../core/case.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { docKeyOf, slugs } from './slugs.ts'

/** A case as it is kept: with its document, its title for lists and the head of its ledger. */
export type StoredCase = Case & {
  id: number | string
  docKey: string
  collection: string
  docId: string
  title: string
  /** Number of the newest ledger entry. */
  seq: number
  headHash: string | null
  /** Since when it stands in this state, ISO 8601. */
  since: string
}

/** As the database gives it: what was empty may be null. */
type Row = Omit<StoredCase, 'contributors' | 'approvals' | 'flags'> &
  Partial<{ [K in 'contributors' | 'approvals' | 'flags']: StoredCase[K] | null }>

/** Reads a document's case within the request's transaction; null where there is none. */
export const readCase = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  req: DbRequest,
): Promise<StoredCase | null> => {
  const found = await engine.payload.db.findOne<Row>({
    collection: slugs.cases,
    where: { docKey: { equals: docKeyOf(collection, docId) } },
    req: dbReq(req),
  })
  if (!found) return null
  return {
    ...found,
    submittedHash: found.submittedHash ?? null,
    submittedBy: found.submittedBy ?? null,
    liveHash: found.liveHash ?? null,
    liveSince: found.liveSince ?? null,
    headHash: found.headHash ?? null,
    contributors: found.contributors ?? [],
    approvals: found.approvals ?? [],
    flags: found.flags ?? {},
  }
}

const columns = ({ id: _id, ...stored }: StoredCase) => ({ ...stored })

/** Writes the first state of a case. */
export const insertCase = async (
  engine: Engine,
  stored: Omit<StoredCase, 'id'>,
  req: DbRequest,
): Promise<StoredCase> =>
  (await engine.raw.create({
    collection: slugs.cases,
    data: stored,
    req: dbReq(req),
  })) as StoredCase

/** Writes the new state of a case. */
export const updateCase = async (
  engine: Engine,
  stored: StoredCase,
  req: DbRequest,
): Promise<void> => {
  await engine.raw.updateOne({
    collection: slugs.cases,
    id: stored.id,
    data: columns(stored),
    req: dbReq(req),
    returning: false,
  })
}
