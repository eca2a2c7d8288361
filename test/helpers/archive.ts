import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { create, extract } from 'tar'
import { tempDir } from './temp.ts'

/**
 * Unpacks an archive, lets `change` spoil the files or the list of entries, and packs it again.
 *
 * @param change gets the folder and the entries' names in order; returns the names to pack
 */
export const repack = async (
  archive: string,
  out: string,
  change: (dir: string, names: string[]) => string[] | Promise<string[]>,
): Promise<void> => {
  const { dir, remove } = tempDir()
  const inside = path.join(dir, 'in')
  mkdirSync(inside)
  const names: string[] = []
  await extract({
    file: archive,
    cwd: inside,
    onReadEntry: (entry) => names.push(entry.path),
  })
  const wanted = await change(inside, names)
  const options = { file: out, cwd: inside, gzip: true, preservePaths: true, noDirRecurse: true }
  await create(options, wanted)
  remove()
}
