import { existsSync } from 'node:fs'
import Database from 'libsql'
import { filesNamedIn, type NamedFile } from '../database/files-named-in.ts'
import { BackupError } from './backup-error.ts'
import { ownFolders } from './own-folders.ts'

/** What a snapshot of the database tells about itself. */
export type Snapshot = {
  migrations: string[]
  /** Archive paths of the files that records of upload collections have. */
  files: string[]
}

const archivePathOf = ({ table, name }: NamedFile): string =>
  `${ownFolders[table] ?? 'media'}/${name}`

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
  return { migrations: migrationsIn(target), files: filesNamedIn(target).map(archivePathOf) }
}

const migrationsIn = (database: string): string[] => {
  const sql = 'SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY id'
  const copy = new Database(database, { readonly: true })
  try {
    return (copy.prepare(sql).all() as { name: string }[]).map(({ name }) => name)
  } finally {
    copy.close()
  }
}
