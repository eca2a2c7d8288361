import { randomUUID } from 'node:crypto'
import type { GroupStore, Row } from '@bangtin/quiz'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { LostTransactionError } from './errors.ts'
import { writeScopeOf } from './write-scope.ts'

type SQL = ReturnType<typeof sql>
type SQLWrapper = { getSQL: () => SQL }
type Tables = Record<string, (SQLWrapper & Record<string, { name: string }>) | undefined>

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/**
 * One statement for all rows, which travel as one JSON text: building a statement of a value for
 * each column and row was what a start cost.
 */
const insertion = (tables: Tables, collection: string, rows: readonly Row[]): SQL => {
  const table = tables[tableOf(collection)]
  const [first] = rows
  if (!table || !first) throw new Error(`There is no table for "${collection}".`)
  const fields = ['id', ...Object.keys(first)]
  const columns = fields.map((field) => {
    const column = table[field]
    if (!column) throw new Error(`There is no column for "${field}" of "${collection}".`)
    return sql.identifier(column.name)
  })
  const values = fields.map((field) => sql.raw(`json_extract(value, '$."${field}"')`))
  const list = JSON.stringify(rows.map((row) => ({ id: randomUUID(), ...row })))
  const comma = sql.raw(', ')
  return sql`insert into ${table} (${sql.join(columns, comma)}) select ${sql.join(values, comma)} from json_each(${list}) where true on conflict do nothing returning ${sql.identifier('key')} as "key"`
}

/** One transaction, one statement for each collection, behind the write lane. */
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
        const tables = adapter.tables as unknown as Tables
        const fresh = new Set<string>()
        for (const { collection, rows } of batches) {
          const inserted = await writing.all<{ key: string }>(insertion(tables, collection, rows))
          for (const { key } of inserted) fresh.add(`${collection} ${key}`)
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
