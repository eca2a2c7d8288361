import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { EnvError } from './env-error.ts'

/**
 * Takes the data folder for this process alone: two servers on one database would each think they
 * own the write lane. SQLite's own file lock is used because the system frees it however we die.
 *
 * @param wait milliseconds to wait for a process that is just ending
 * @throws EnvError when another process keeps the folder
 */
export const lockDataDir = (dataDir: string, wait = 5000): (() => void) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = new Database(path.join(dataDir, 'lock'))
  try {
    lock.exec(`PRAGMA busy_timeout = ${wait}`)
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new EnvError(
      'DATA_DIR',
      `${dataDir} đang được một tiến trình Bảng Tin khác dùng; hãy tắt nó trước`,
      `another Bảng Tin process is using ${dataDir}; stop it first`,
    )
  }
  return () => lock.close()
}
