import type { CollectionSlug, Payload } from 'payload'
import { slugs } from '../collections.ts'
import type { QuizKeys } from '../keys.ts'

type Row = { id: string; key: string; sealed: string }

const chunk = 200

/** The next rows that another key than the newest has sealed. */
const older = async (
  payload: Payload,
  collection: CollectionSlug,
  newest: string,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { sealed: { not_like: `${newest}.` } },
    select: { key: true, sealed: true },
    ...{ limit: chunk, pagination: false },
  })
  return docs.filter(({ sealed }) => !sealed.startsWith(`${newest}.`))
}

/**
 * Encrypts what is sealed anew, by the newest key; beside a running server, in any number of turns.
 *
 * @returns how many rows it were
 * @throws Error when a row can't be opened: its key is gone
 */
export const resealAll = async (payload: Payload, keys: QuizKeys): Promise<number> => {
  const newest = keys.seal('').split('.', 1)[0] ?? ''
  let count = 0
  for (const slug of [slugs.attempts, slugs.versions]) {
    const collection = slug as CollectionSlug
    for (;;) {
      const rows = await older(payload, collection, newest)
      for (const { key, sealed } of rows)
        // Only where nobody else has changed it meanwhile.
        await payload.db.updateOne({
          collection,
          where: { and: [{ key: { equals: key } }, { sealed: { equals: sealed } }] },
          data: { sealed: keys.seal(keys.open(sealed)) },
        })
      count += rows.length
      if (rows.length < chunk) break
    }
  }
  return count
}
