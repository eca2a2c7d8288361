import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { BackupError } from './backup-error.ts'
import type { Places } from './places.ts'

/** What stays where it is in a data folder when its data are replaced. */
const staying =
  /^(lock(-.*)?|backups|lost\+found|restore-journal\.json(\.new)?|\.re(stor|plac)(ing|ed)-.*)$/

const filesBelow = (folder: string, but?: string, below = ''): string[] => {
  const here = path.join(folder, below)
  if (!existsSync(here) || here === but) return []
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    if (below === '' && staying.test(entry.name)) return []
    const name = path.join(below, entry.name)
    return entry.isDirectory() ? filesBelow(folder, but, name) : [name]
  })
}

/** The files that a restore replaces, by path from their folder; the database's by full path. */
export type OldFiles = { data: string[]; media: string[]; database: string[] }

/** What lies now where the restored data will lie. */
export const oldFiles = ({ dataDir, mediaDir, database }: Places): OldFiles => {
  const inside = !path.relative(dataDir, database).startsWith('..')
  const outside = ['', '-wal', '-shm'].map((end) => `${database}${end}`)
  return {
    data: filesBelow(dataDir, mediaDir),
    media: filesBelow(mediaDir),
    database: inside ? [] : outside.filter((file) => existsSync(file)),
  }
}

/**
 * Refuses to replace what is there unless that was asked for. A demo's secret alone, which even
 * asking for help would make, is nothing.
 *
 * @throws BackupError `not-empty`
 */
export const demandEmpty = ({ dataDir, mediaDir, database }: Places, old: OldFiles): void => {
  const occupied = [
    ...(old.data.some((name) => name !== 'secret') ? [dataDir] : []),
    ...(old.media.length > 0 ? [mediaDir] : []),
    ...(old.database.length > 0 ? [database] : []),
  ]
  if (occupied.length === 0) return
  const list = occupied.join(', ')
  throw new BackupError(
    'not-empty',
    `Đã có dữ liệu ở ${list}; thêm --replace để dời nó sang bên và phục hồi`,
    `There are data in ${list}; add --replace to move them aside and restore`,
  )
}
