import { existsSync } from 'node:fs'
import Database from 'libsql'
import { BackupError } from './backup-error.ts'

/** What a snapshot of the database tells about itself. */
export type Snapshot = {
  migrations: string[]
  /** Names of the files that records of upload collections have. */
  media: string[]
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Writes a consistent copy of a database that may be in use, over a connection of its own.
 *
 * @param target a path where nothing is yet
 */
export const takeSnapshot = (database: string, target: string): Snapshot => {
  if (!existsSync(database))
    throw new BackupError(
      'no-database',
      `Chưa có cơ sở dữ liệu ở ${database}; kiểm tra DATA_DIR và DATABASE_URI`,
      `There is no database at ${database}; check DATA_DIR and DATABASE_URI`,
    )
  const source = new Database(database, { readonly: true })
  try {
    source.exec('PRAGMA busy_timeout = 10000')
    source.prepare('VACUUM INTO ?').run(target)
  } finally {
    source.close()
  }
  const copy = new Database(target, { readonly: true })
  try {
    return { migrations: migrationsIn(copy), media: filesIn(copy) }
  } finally {
    copy.close()
  }
}

const namesOf = (database: Database.Database, sql: string): string[] =>
  (database.prepare(sql).all() as { name: unknown }[]).map(({ name }) => String(name))

const migrationsIn = (database: Database.Database): string[] =>
  namesOf(database, 'SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY id')

/** An upload collection is a table with `filename` and `mime_type`; its sizes have names too. */
const filesIn = (database: Database.Database): string[] => {
  const found = new Set<string>()
  for (const table of namesOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
    const columns = namesOf(database, `SELECT name FROM pragma_table_info(${literal(table)})`)
    if (!columns.includes('filename') || !columns.includes('mime_type')) continue
    for (const column of columns.filter((name) => /(^|_)filename$/.test(name))) {
      const sql = `SELECT ${quoted(column)} AS name FROM ${quoted(table)} WHERE ${quoted(column)} <> ''`
      for (const name of namesOf(database, sql)) found.add(name)
    }
  }
  return [...found].sort()
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
