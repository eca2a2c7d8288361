import { type Entry, hashEntry, type SignedEntry } from '../core/ledger.ts'
import { Refusal } from '../core/refusal.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugs } from './slugs.ts'

type Row = { entry: Entry; hash: string; keyId: string; signature: string }

/**
 * Whether a write failed on a taken key. SQLite reports it as Payload's ValidationError, MongoDB as
 * 11000, or as 112 in a transaction.
 */
export const isConflict = (error: unknown): boolean => {
  const { name, code } = error as { name?: string; code?: unknown }
  return name === 'ValidationError' || code === 11000 || code === 112
}

/**
 * Adds a decision to its document's chain. The unique key on (document, number) is the lock: of
 * several writers one wins.
 *
 * @throws Refusal `decided-meanwhile` for the others
 */
export const appendEntry = async (
  engine: Engine,
  entry: Entry,
  req: DbRequest,
): Promise<SignedEntry> => {
  const hash = hashEntry(entry)
  const { signer } = engine.workflow
  const signature = signer.sign(hash)
  // At once: another key may sign by the time that the row is written.
  const { keyId } = signer
  try {
    await engine.raw.create({
      collection: slugs.ledger,
      data: {
        key: `${entry.docKey}#${entry.seq}`,
        docKey: entry.docKey,
        seq: entry.seq,
        entry,
        at: entry.at,
        hash,
        keyId,
        signature,
      },
      req: dbReq(req),
    })
  } catch (error) {
    if (isConflict(error)) throw new Refusal('decided-meanwhile')
    throw error
  }
  engine.afterCommit(req, () =>
    signer.keepHead({ docKey: entry.docKey, seq: entry.seq, hash, signature }),
  )
  return { ...entry, hash, keyId, signature }
}

/** A document's decisions, oldest first. */
export const readEntries = async (
  engine: Engine,
  docKey: string,
  req: DbRequest,
): Promise<SignedEntry[]> => {
  const { docs } = await engine.payload.db.find<Row>({
    collection: slugs.ledger,
    where: { docKey: { equals: docKey } },
    sort: 'seq',
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  return docs.map(({ entry, hash, keyId, signature }) => ({ ...entry, hash, keyId, signature }))
}
