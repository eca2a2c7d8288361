import type { CollectionSlug, Payload } from 'payload'
import type { GroupStore } from './group-writer.ts'

/**
 * A store on any of Payload's databases, one row after another: right, and slow. An app that expects
 * a crowd gives one that inserts many rows with one statement.
 */
export const payloadStore =
  (payload: Payload): GroupStore =>
  async (batches) => {
    const fresh = new Set<string>()
    for (const { collection, rows } of batches)
      for (const row of rows) {
        const slug = collection as CollectionSlug
        const where = { key: { equals: row.key } }
        if (await payload.db.findOne({ collection: slug, where })) continue
        try {
          await payload.db.create({ collection: slug, data: row })
          fresh.add(`${collection} ${row.key}`)
        } catch (error) {
          // Another process may have been first; anything else is a failure.
          if (!(await payload.db.findOne({ collection: slug, where }))) throw error
        }
      }
    return fresh
  }
