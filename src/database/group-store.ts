import { randomUUID } from 'node:crypto'
import type { GroupStore, Row } from '@bangtin/quiz'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { Statement } from './group-thread.ts'
import { groupThreadOf } from './group-threads.ts'
import { writeScopeOf } from './write-scope.ts'

type Tables = Record<string, Record<string, { name: string }> | undefined>

/** UUIDs of version 7: ids in the order of their making are written side by side. */
const newIds = (count: number): string[] => {
  const time = Date.now().toString(16).padStart(12, '0')
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`
  // Variant and random digits stand in both versions alike.
  return Array.from({ length: count }, () => head + randomUUID().slice(15))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Each row by one prepared statement; rows travel as one JSON text. */
const insertion = (tables: Tables, collection: string, rows: readonly Row[]): Statement => {
  const table = collection.replaceAll('-', '_')
  const columnsOf = tables[table]
  const [first] = rows
  if (!columnsOf || !first) throw new Error(`There is no table for "${collection}".`)
  const fields = Object.keys(first)
  const columns = ['id', ...fields].map((field) => {
    const column = columnsOf[field]
    if (!column) throw new Error(`There is no column for "${field}" of "${collection}".`)
    return quoted(column.name)
  })
  const ids = newIds(rows.length)
  const values = rows.map((row, at) => [ids[at], ...fields.map((field) => valueOf(row[field]))])
  return [
    `insert into ${quoted(table)} (${columns.join()}) values (${columns.map(() => '?').join()}) on conflict do nothing`,
    JSON.stringify(values),
  ]
}

/** As SQLite takes it: JSON columns hold text, and its binding ends the process at a boolean. */
const valueOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** One transaction in a thread of its own, one statement for each collection, behind the write lane. */
const sqliteStore =
  (adapter: SQLiteAdapter, url: string): GroupStore =>
  async (batches) => {
    await adapter.initializing
    const tables = adapter.tables as unknown as Tables
    const statements = batches.map(({ collection, rows }) => insertion(tables, collection, rows))
    const release = await writeScopeOf(url).lane.acquire()
    try {
      const added = await groupThreadOf(url).run(statements)
      const fresh = new Set<string>()
      for (const [which, { collection, rows }] of batches.entries())
        for (const [at, { key }] of rows.entries())
          if (added[which]?.[at]) fresh.add(`${collection} ${key}`)
      return fresh
    } finally {
      release()
    }
  }

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
