import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { BackupError } from './backup-error.ts'
import { hashFile } from './hash-file.ts'
import { databaseName, isArchivePath, type Manifest, manifestName } from './manifest.ts'
import type { Places } from './places.ts'
import { ownFolders } from './own-folders.ts'
import { takeSnapshot } from './snapshot.ts'

/**
 * Gathers what an archive holds in a folder, and writes the manifest there. Uploads are not copied:
 * they never change, so the folder points at them.
 */
export const collect = async (places: Places, folder: string, now: Date): Promise<Manifest> => {
  const copied = copyKeys(places.dataDir, folder)
  // After the heads, so that no head is newer than the ledger in this copy.
  const snapshot = takeSnapshot(places.database, path.join(folder, databaseName))
  const { migrations, files: named } = snapshot
  if (existsSync(places.mediaDir)) symlinkSync(places.mediaDir, path.join(folder, 'media'))
  for (const own of Object.values(ownFolders)) {
    const source = path.join(places.dataDir, own)
    if (existsSync(source)) symlinkSync(source, path.join(folder, own))
  }
  const missing = named.filter((name) => !isRegular(path.join(folder, name), name))
  const kept = named.filter((name) => !missing.includes(name))
  const files: Manifest['files'] = []
  for (const name of [databaseName, ...copied, ...kept]) {
    const file = path.join(folder, name)
    files.push({ path: name, size: lstatSync(file).size, sha256: await hashFile(file) })
  }
  const manifest: Manifest = {
    ...{ format: 'bangtin-backup', version: 1, createdAt: now.toISOString() },
    ...{ migrations, files, missing },
  }
  writeFileSync(path.join(folder, manifestName), JSON.stringify(manifest, null, 1))
  return manifest
}

const isRegular = (file: string, name: string): boolean => {
  if (!existsSync(file)) return false
  if (lstatSync(file).isFile() && isArchivePath(name)) return true
  throw new BackupError(
    'strange-file',
    `"${name}" không phải tệp thường, không sao lưu được`,
    `"${name}" is not a regular file and cannot be backed up`,
  )
}

const copyKeys = (dataDir: string, folder: string): string[] => {
  mkdirSync(path.join(folder, 'keys'))
  const keys = path.join(dataDir, 'keys')
  const names = (existsSync(keys) ? readdirSync(keys) : []).map((name) => `keys/${name}`)
  const wanted = [...names, 'secret', 'demo-seeded'].filter(
    (name) => existsSync(path.join(dataDir, name)) && isRegular(path.join(dataDir, name), name),
  )
  for (const name of wanted) {
    const [from, to] = [path.join(dataDir, name), path.join(folder, name)]
    if (name.endsWith('.jsonl')) writeFileSync(to, wholeLines(readFileSync(from)))
    else copyFileSync(from, to)
  }
  return wanted
}

/** Without a last line that is just being written, onto which the next would be glued. */
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
