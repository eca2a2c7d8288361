import type { CollectionSlug, Payload } from 'payload'
import { type SetDoc, setsSlug } from './set.ts'

type Row = { id: string | number; set: Omit<SetDoc, 'id'> }

const collection = setsSlug as CollectionSlug

/** The record that a set is for, as one text. */
export const recordKey = ({ collection, id }: SetDoc['target']): string => `${collection}:${id}`

const docOf = ({ id, set }: Row): SetDoc => ({ ...set, id })

const dataOf = (set: Omit<SetDoc, 'id'>) =>
  ({ state: set.state, key: recordKey(set.target), set }) as never

/** Keeps a new set. */
export const createSet = async (payload: Payload, set: Omit<SetDoc, 'id'>): Promise<SetDoc> =>
  docOf((await payload.create({ collection, data: dataOf(set) })) as unknown as Row)

/** Keeps what came of a set so far. */
export const saveSet = async (payload: Payload, { id, ...set }: SetDoc): Promise<void> => {
  await payload.update({ collection, id, data: dataOf(set) })
}

/** A set by its id; null when there is none. */
export const readSet = async (payload: Payload, id: string | number): Promise<SetDoc | null> => {
  const row = await payload.findByID({ collection, id, disableErrors: true }).catch(() => null)
  return row ? docOf(row as unknown as Row) : null
}

/** The newest set of a record; null when there is none. */
export const newestSet = async (
  payload: Payload,
  target: SetDoc['target'],
): Promise<SetDoc | null> => {
  const { docs } = await payload.find({
    ...{ collection, limit: 1, sort: '-createdAt', pagination: false },
    where: { key: { equals: recordKey(target) } },
  })
  const [row] = docs as unknown as Row[]
  return row ? docOf(row) : null
}

/** Forgets a record's older sets: what they drew is in the record. */
export const forgetSets = async (payload: Payload, target: SetDoc['target']): Promise<void> => {
  await payload.delete({
    collection,
    where: {
      and: [{ key: { equals: recordKey(target) } }, { state: { in: ['done', 'refused'] } }],
    },
  })
}
