import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'tar'
import { BackupError } from './backup-error.ts'
import { syncToDisk } from './durable.ts'
import { hashFile } from './hash-file.ts'
import { type Manifest, manifestName } from './manifest.ts'
import { readArchive } from './read-archive.ts'

/**
 * Writes the archive of a collected folder, reads it back wholly, and only then gives it its name;
 * its SHA-256 goes into a file beside it, as sha256sum writes it.
 *
 * @param draft a path in the same folder as `out`, which the caller removes on failure
 * @returns the archive's SHA-256 in hex
 */
export const writeArchive = async (
  folder: string,
  manifest: Manifest,
  { draft, out }: { draft: string; out: string },
): Promise<string> => {
  writeFileSync(draft, '', { mode: 0o600, flag: 'wx' })
  await create({ file: draft, cwd: folder, gzip: true, portable: true, noDirRecurse: true }, [
    manifestName,
    ...manifest.files.map(({ path: name }) => name),
  ])
  await readArchive(draft)
  syncToDisk(draft)
  const sha256 = await hashFile(draft)
  giveName(draft, out)
  writeFileSync(draft, `${sha256}  ${path.basename(out)}\n`, { mode: 0o600, flush: true })
  renameSync(draft, checksumFile(out))
  syncToDisk(path.dirname(out))
  return sha256
}

/** Where an archive's checksum is kept. */
export const checksumFile = (archive: string): string => `${archive}.sha256`

/** A link, unlike a rename, never replaces a file that is there. */
const giveName = (draft: string, out: string): void => {
  try {
    linkSync(draft, out)
    rmSync(draft)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new BackupError('exists', `${out} đã có, không ghi đè`, `${out} exists already`)
    // Some file systems know no links.
    renameSync(draft, out)
  }
}
