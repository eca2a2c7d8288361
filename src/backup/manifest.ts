import { damaged } from './backup-error.ts'
import { ownFolders } from './own-folders.ts'

/** The name of the first entry of every archive. */
export const manifestName = 'manifest.json'

/** The entry that holds the database. */
export const databaseName = 'database.db'

/** One file of an archive; size in bytes, sha256 in hex. */
export type ManifestFile = { path: string; size: number; sha256: string }

/** What an archive says about itself. */
export type Manifest = {
  format: 'bangtin-backup'
  version: 1
  /** ISO 8601. */
  createdAt: string
  /** Names of the migrations that the database has seen, oldest first. */
  migrations: string[]
  files: ManifestFile[]
  /** Uploads that a record names and that were not on disk. */
  missing: string[]
}

const folders = ['media', ...Object.values(ownFolders)].join('|')

const allowed = new RegExp(
  String.raw`^(?:database\.db|secret|demo-seeded|keys/[\w.-]+|(?:${folders})/[^/\\\0]+)$`,
)

/** Whether an entry may have that path: a place we know, and never a way out of it. */
export const isArchivePath = (path: string): boolean =>
  allowed.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path)

const isFile = (value: unknown): value is ManifestFile => {
  const { path, size, sha256 } = (value ?? {}) as Partial<ManifestFile>
  return (
    typeof path === 'string' &&
    isArchivePath(path) &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    /^[0-9a-f]{64}$/.test(String(sha256))
  )
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/**
 * Reads a manifest.
 *
 * @throws BackupError `archive-damaged`
 */
export const parseManifest = (text: string): Manifest => {
  let value: Partial<Manifest> | null
  try {
    value = JSON.parse(text) as Partial<Manifest> | null
  } catch {
    throw damaged('bảng kê không đọc được', 'its manifest cannot be read')
  }
  if (value?.format !== 'bangtin-backup' || value.version !== 1)
    throw damaged(
      'không phải bản sao lưu của phiên bản Bảng Tin này',
      'not a backup of this version of Bảng Tin',
    )
  const { files, migrations, missing, createdAt } = value
  const sound =
    typeof createdAt === 'string' &&
    areTexts(migrations) &&
    areTexts(missing) &&
    Array.isArray(files) &&
    files.every(isFile) &&
    new Set(files.map(({ path }) => path)).size === files.length &&
    files.some(({ path }) => path === databaseName)
  if (!sound) throw damaged('bảng kê sai', 'its manifest is wrong')
  return value as Manifest
}
