import { randomUUID } from 'node:crypto'
import type { GroupStore } from '@bangtin/quiz'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { LostTransactionError } from './errors.ts'
import { writeScopeOf } from './write-scope.ts'

type Table = Parameters<SQLiteAdapter['drizzle']['insert']>[0] & { key: never }

/** How many rows go into one statement: SQLite takes 32,766 values. */
const most = 500

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/** One transaction, one statement for each 500 rows, behind the write lane. */
const sqliteStore =
  (adapter: SQLiteAdapter, url: string): GroupStore =>
  (batches) =>
    // In a scope of its own: whoever happens to start the group may stand in another transaction.
    writeScopeOf(url).scopes.run({ state: 'waiting' }, async () => {
      const id = await adapter.beginTransaction()
      const session = id === null ? undefined : adapter.sessions[id]?.db
      if (id === null || !session) throw new LostTransactionError('groupStore')
      try {
        // The session is a transaction of the same drizzle.
        const writing = session as unknown as SQLiteAdapter['drizzle']
        const tables = adapter.tables as Record<string, Table | undefined>
        const fresh = new Set<string>()
        for (const { collection, rows } of batches) {
          const table = tables[tableOf(collection)]
          if (!table) throw new Error(`There is no table for "${collection}".`)
          for (let at = 0; at < rows.length; at += most) {
            const values = rows.slice(at, at + most).map((row) => ({ id: randomUUID(), ...row }))
            const inserted = await writing
              .insert(table)
              .values(values)
              .onConflictDoNothing()
              .returning({ key: table.key })
            for (const { key } of inserted as { key: string }[]) fresh.add(`${collection} ${key}`)
          }
        }
        await adapter.commitTransaction(id)
        return fresh
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    })

type BulkError = { code?: number; insertedDocs?: { key: string }[] }

/** One unordered insert for each collection; rows whose key is there fail alone. */
const mongoStore =
  (adapter: MongooseAdapter): GroupStore =>
  async (batches) => {
    const fresh = new Set<string>()
    for (const { collection, rows } of batches) {
      const model = adapter.collections[collection]
      if (!model) throw new Error(`There is no collection "${collection}".`)
      let inserted: { key: string }[]
      try {
        const made: unknown = await model.insertMany(rows, { ordered: false })
        inserted = made as { key: string }[]
      } catch (error) {
        const { code, insertedDocs } = error as BulkError
        if (code !== 11000) throw error
        inserted = insertedDocs ?? []
      }
      for (const { key } of inserted) fresh.add(`${collection} ${key}`)
    }
    return fresh
  }

/**
 * Writes many rows with one statement and one commit, on SQLite and on MongoDB.
 *
 * @param url the database's address, by which its write lane is known
 */
export const groupStore = (payload: Payload, url: string): GroupStore =>
  payload.db.name === 'sqlite'
    ? sqliteStore(payload.db as unknown as SQLiteAdapter, url)
    : mongoStore(payload.db as unknown as MongooseAdapter)
