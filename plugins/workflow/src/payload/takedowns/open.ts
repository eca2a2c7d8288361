import type { SignedEntry } from '../../core/ledger.ts'
import type { StoredCase } from '../case-store.ts'
import { dbReq, type Engine } from '../engine.ts'
import type { PayloadRequest } from 'payload'
import type { Member, Placement } from '../options.ts'
import { slugs } from '../slugs.ts'
import { holds } from './store.ts'

type Down = {
  /** The case as it was before the decision, and as it is after. */
  before: Pick<StoredCase, 'docKey' | 'collection' | 'docId' | 'title' | 'liveHash'>
  after: Pick<StoredCase, 'liveHash'>
  entry: SignedEntry
  everyone: readonly Member[]
}

/** A project that cannot say where something hangs must not keep it from being taken down. */
const placesOf = async (
  { payload, workflow }: Engine,
  { collection, docId, docKey }: Down['before'],
  req: PayloadRequest,
): Promise<readonly Placement[]> => {
  try {
    return (await workflow.placements?.({ payload, req, collection, id: docId })) ?? []
  } catch (error) {
    payload.logger.error({ err: error, msg: `Where ${docKey} was put could not be read.` })
    return []
  }
}

/**
 * Opens a task for each place where something stands that is public no more, in the decision's
 * transaction.
 *
 * @returns the ids of those who have the places
 */
export const openTakedowns = async (
  engine: Engine,
  { before, after, entry, everyone }: Down,
  req: PayloadRequest,
): Promise<string[]> => {
  if (!before.liveHash || after.liveHash) return []
  const { docKey, collection, docId, title } = before
  const places = new Map((await placesOf(engine, before, req)).map((one) => [one.key, one]))
  for (const { key: place, label, holder } of places.values())
    await engine.raw.create({
      collection: slugs.takedowns,
      data: {
        ...{ key: `${docKey}#${entry.seq}|${place}`, docKey, collection, docId, title },
        ...{ place, label, holder, openedAt: entry.at, status: 'open' },
      },
      req: dbReq(req),
    })
  const holders = [...places.values()].map(({ holder }) => holder)
  return everyone
    .filter((member) => holders.some((holder) => holds(member, holder)))
    .map(({ id }) => id)
}
