import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Move } from './journal.ts'
import type { OldFiles } from './occupied.ts'
import type { Places } from './places.ts'
import { ownFolders } from './own-folders.ts'

/**
 * Where a restore unpacks before anything is replaced, and where it puts what it replaces: inside
 * the folders concerned, so that both are on one file system even where a folder is a mount.
 */
export type Stage = {
  /** The staged ward, laid out as {@link Places}. */
  places: Places
  /** Folders to remove at the end. */
  scratch: string[]
  /** Folders that hold what was replaced. */
  aside: { data: string; media: string; database: string }
}

/** Plans the stage of one restore; `stamp` tells one restore from another. */
export const stageOf = ({ dataDir, mediaDir, database }: Places, stamp: string): Stage => {
  const scratchIn = (folder: string) => path.join(folder, `.restoring-${stamp}`)
  const asideIn = (folder: string) => path.join(folder, `.replaced-${stamp}`)
  const databaseDir = path.dirname(database)
  return {
    places: {
      dataDir: scratchIn(dataDir),
      mediaDir: path.join(scratchIn(mediaDir), 'media'),
      database: path.join(scratchIn(databaseDir), path.basename(database)),
    },
    scratch: [...new Set([dataDir, mediaDir, databaseDir].map(scratchIn))],
    aside: {
      data: asideIn(dataDir),
      media: path.join(asideIn(mediaDir), 'media'),
      database: asideIn(databaseDir),
    },
  }
}

/** Makes the stage's folders. */
export const makeStage = ({ places }: Stage): void => {
  const { dataDir, mediaDir, database } = places
  const own = ['keys', ...Object.values(ownFolders)].map((name) => path.join(dataDir, name))
  for (const folder of [dataDir, ...own, mediaDir, path.dirname(database)])
    mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Where a file of an archive lies in a ward. */
export const placeIn = ({ dataDir, mediaDir, database }: Places, archivePath: string): string => {
  if (archivePath === 'database.db') return database
  return archivePath.startsWith('media/')
    ? path.join(mediaDir, archivePath.slice('media/'.length))
    : path.join(dataDir, archivePath)
}

/** The old files' ways out of the way. */
export const movesAside = (places: Places, old: OldFiles, { aside }: Stage): Move[] => [
  ...old.data.map((name) => ({
    from: path.join(places.dataDir, name),
    to: path.join(aside.data, name),
  })),
  ...old.media.map((name) => ({
    from: path.join(places.mediaDir, name),
    to: path.join(aside.media, name),
  })),
  ...old.database.map((file) => ({
    from: file,
    to: path.join(aside.database, path.basename(file)),
  })),
]

/**
 * Removes what a restore that was killed before it took effect had unpacked. Only where no journal
 * waits.
 *
 * @returns whether there was any
 */
export const sweepStages = ({ dataDir, mediaDir, database }: Places): boolean => {
  const stale = [dataDir, mediaDir, path.dirname(database)].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.startsWith('.restoring-'))
      .map((name) => path.join(folder, name)),
  )
  for (const folder of stale) rmSync(folder, { recursive: true, force: true })
  return stale.length > 0
}
