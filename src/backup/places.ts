import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '../server/env.ts'
import { BackupError } from './backup-error.ts'

/** Where a ward's data lie. Absolute paths. */
export type Places = { dataDir: string; mediaDir: string; database: string }

/**
 * Where this installation's data lie.
 *
 * @throws BackupError `not-sqlite` for a MongoDB database, which has tools of its own
 */
export const placesOf = ({ dataDir, mediaDir, databaseUri }: Env): Places => {
  if (databaseUri.startsWith('file:'))
    return { dataDir, mediaDir, database: fileURLToPath(databaseUri) }
  throw new BackupError(
    'not-sqlite',
    `DATABASE_URI trỏ tới MongoDB: hãy dùng mongodump/mongorestore cho cơ sở dữ liệu và chép ${dataDir} cùng ${mediaDir}`,
    `DATABASE_URI names a MongoDB: use mongodump/mongorestore for the database and copy ${dataDir} and ${mediaDir}`,
  )
}

/** `20261124-153000`, in the machine's own time. */
export const stampOf = (date: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('')
  return `${day}-${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('')}`
}

/** A path given on the command line, from where the person stood when calling npm. */
export const givenPath = (given: string): string =>
  path.resolve(process.env.INIT_CWD ?? process.cwd(), given)
