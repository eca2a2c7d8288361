import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { BackupError } from '../backup/backup-error.ts'
import { demandNoRestore } from '../backup/journal.ts'
import type { Env } from '../server/env.ts'

/** Where the signing keys and signed heads lie. */
export const keysFolder = ({ dataDir }: Env): string => path.join(dataDir, 'keys')

const demandDatabase = ({ databaseUri }: Env): void => {
  if (!databaseUri.startsWith('file:') || existsSync(fileURLToPath(databaseUri))) return
  const file = fileURLToPath(databaseUri)
  throw new BackupError(
    'no-database',
    `Chưa có cơ sở dữ liệu ở ${file}; kiểm tra DATA_DIR và DATABASE_URI`,
    `There is no database at ${file}; check DATA_DIR and DATABASE_URI`,
  )
}

/**
 * Opens this installation's database beside a server that may be running, to read it: without the
 * server's timers, migrations and mail.
 *
 * @throws BackupError `no-database`, `restore-unfinished`, or `old-database` when work needs a table
 *   that the database does not have yet
 */
export const withLedger = async <T>(
  env: Env,
  work: (payload: Payload) => Promise<T>,
): Promise<T> => {
  demandNoRestore(env.dataDir)
  demandDatabase(env)
  delete process.env.SMTP_HOST
  process.env.LOG_LEVEL = 'error'
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    return await work(payload)
  } catch (error) {
    if (!isOldDatabase(error)) throw error
    throw new BackupError(
      'old-database',
      'Cơ sở dữ liệu thuộc phiên bản cũ hơn; chạy npm start một lần rồi làm lại',
      'The database is of an older version; run npm start once, then try again',
    )
  } finally {
    await payload.destroy()
  }
}

const isOldDatabase = (error: unknown): boolean => {
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return /no such (table|column)/.test(`${message} ${cause?.message}`)
}
