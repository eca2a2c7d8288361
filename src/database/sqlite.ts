import path from 'node:path'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { closeGroupThread } from './group-threads.ts'
import { openDatabases } from './registry.ts'
import { openSqlite } from './sqlite-client.ts'
import { installTransactions } from './transactions.ts'
import { writeScopeOf } from './write-scope.ts'
import { installWrites } from './writes.ts'

const migrationDir = path.resolve(process.cwd(), 'src/migrations/sqlite')

/** Options of {@link sqlite}. */
export type SqliteOptions = {
  /** An absolute `file:` URL. */
  url: string
  /**
   * After how many milliseconds a transaction that nobody ends is rolled back.
   * @default 60000
   */
  transactionLimit?: number
  /**
   * Whether to bring the tables up to the collections at once, without migrations.
   * @default false
   */
  push?: boolean
}

/** Payload's SQLite adapter with transactions on, behind this process's one write lane. */
export const sqlite = ({
  url,
  transactionLimit = 60_000,
  push = false,
}: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> => {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push,
    transactionOptions: {},
    migrationDir,
  })
  const init: typeof base.init = (args) => {
    const adapter = base.init(args)
    const scope = writeScopeOf(url)
    installWrites(adapter, scope, installTransactions(adapter, scope, transactionLimit))
    installConnection(adapter, url)
    return adapter
  }
  return { ...base, init }
}

/** Connects through our own client, and closes it with the adapter. */
const installConnection = (adapter: SQLiteAdapter, url: string) => {
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  const connection: { client?: SQLiteAdapter['client'] } = adapter
  adapter.connect = async (options) => {
    connection.client ??= openSqlite(url)
    await connect?.(options)
    openDatabases().add(adapter)
  }
  adapter.destroy = async () => {
    openDatabases().delete(adapter)
    await closeGroupThread(url)
    await destroy?.()
    connection.client?.close()
    connection.client = undefined
  }
}
