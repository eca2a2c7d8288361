import { fileURLToPath } from 'node:url'
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3'
import type { Client, Transaction } from '@libsql/client'
import Database from 'libsql'

/** How long a statement waits for a lock held by another process, in milliseconds. */
const busyTimeout = 5000

const open = (path: string): Database.Database => {
  const connection = new Database(path)
  connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  connection.exec('PRAGMA foreign_keys = ON')
  return connection
}

/**
 * libsql's client gives its only connection away with every transaction and opens a bare one, so
 * settings such as busy_timeout are lost. This one keeps two for good: one reads, one writes.
 */
class TwoConnections extends Sqlite3Client {
  readonly #writer: Database.Database

  constructor(path: string) {
    super(path, {}, open(path), 'number')
    this.#writer = open(path)
  }

  override transaction(): Promise<Transaction> {
    try {
      this.#writer.exec('BEGIN IMMEDIATE')
      return Promise.resolve(new Sqlite3Transaction(this.#writer, 'number'))
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  override close(): void {
    super.close()
    this.#writer.close()
  }
}

/**
 * Opens a SQLite file in WAL mode.
 *
 * @param url an absolute `file:` URL
 */
export const openSqlite = (url: string): Client => new TwoConnections(fileURLToPath(url))
