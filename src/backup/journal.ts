import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BackupError } from './backup-error.ts'
import { syncToDisk } from './durable.ts'

/** One file's way, by absolute paths on one file system. */
export type Move = { from: string; to: string }

/** What a restore has decided to do: once this is on disk, the new data are the ward's data. */
export type Journal = {
  version: 1
  /** Name of the archive, for people. */
  archive: string
  /** The old files, out of the way. */
  aside: Move[]
  /** The restored files, into place. */
  place: Move[]
  /** Folders of the restore itself, removed at the end. */
  scratch: string[]
}

const journalFile = (dataDir: string): string => path.join(dataDir, 'restore-journal.json')

/** Decides for the restored data: on disk when this returns. */
export const writeJournal = (dataDir: string, journal: Journal): void => {
  const file = journalFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(journal), { mode: 0o600 })
  syncToDisk(`${file}.new`)
  renameSync(`${file}.new`, file)
  syncToDisk(dataDir)
}

/**
 * Carries out a restore that has been decided, from wherever it was broken off. Only for the
 * process that holds the data folder's lock.
 *
 * @returns the archive's name, or undefined when there was nothing to finish
 */
export const finishRestore = (dataDir: string): string | undefined => {
  const file = journalFile(dataDir)
  if (!existsSync(file)) return undefined
  const { archive, aside, place, scratch } = JSON.parse(readFileSync(file, 'utf8')) as Journal
  const waiting = new Set(place.filter(({ from }) => existsSync(from)).map(({ to }) => to))
  const targets = new Set(place.map(({ to }) => to))
  for (const { from, to } of aside) {
    const isNewAlready = targets.has(from) && !waiting.has(from)
    if (!isNewAlready && existsSync(from) && !existsSync(to)) move(from, to)
  }
  for (const { from, to } of place) if (existsSync(from)) move(from, to)
  for (const folder of new Set([...aside, ...place].map(({ to }) => path.dirname(to))))
    if (existsSync(folder)) syncToDisk(folder)
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true })
  rmSync(file)
  return archive
}

/**
 * Refuses while a restore waits to be finished.
 *
 * @throws BackupError `restore-unfinished`
 */
export const demandNoRestore = (dataDir: string): void => {
  if (!existsSync(journalFile(dataDir))) return
  throw new BackupError(
    'restore-unfinished',
    'Một lần phục hồi chưa xong; hãy chạy npm start (hoặc lại npm run restore) để hoàn tất',
    'A restore is unfinished; npm start (or npm run restore again) finishes it',
  )
}

const move = (from: string, to: string): void => {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 })
  renameSync(from, to)
}
