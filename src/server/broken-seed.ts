import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownFolders } from '../backup/own-folders.ts'
import { filesNamedIn } from '../database/files-named-in.ts'
import type { Env } from './env.ts'

/** Stands once the demo has been filled to its end. */
export const doneMark = (dataDir: string): string => path.join(dataDir, 'demo-seeded')

/** Stands while the demo is being filled: no server has run on those data, nobody wrote in them. */
export const underWayMark = (dataDir: string): string => path.join(dataDir, 'demo-seeding')

/**
 * Throws away a demo whose filling was broken off, so that the next one starts from nothing: its
 * database, the files that it names and its signed heads.
 */
export const discardBrokenSeed = ({ mode, dataDir, mediaDir, databaseUri }: Env): void => {
  if (mode !== 'demo' || !existsSync(underWayMark(dataDir))) return
  const database = fileURLToPath(databaseUri)
  if (existsSync(database)) {
    for (const { table, name } of filesNamedIn(database)) {
      const own = ownFolders[table]
      const folder = own ? path.join(dataDir, own) : mediaDir
      rmSync(path.join(folder, path.basename(name)), { force: true })
    }
  }
  for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true })
  for (const name of ['heads.jsonl', 'daily-heads.jsonl'])
    rmSync(path.join(dataDir, 'keys', name), { force: true })
  rmSync(underWayMark(dataDir))
}
