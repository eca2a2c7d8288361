import { fixedTime, sha256Of, sumLines } from '@bangtin/artwork/zip'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** A file by name, as text or bytes. */
export type Entry = readonly [name: string, content: string | Uint8Array]

const packed = /\.(jpe?g|png|webp|gif|pdf)$/i

/** A ZIP of the files and their sums in `sha256.txt`: the same files give the same bytes. */
export const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const files = entries.map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  )
  const sums = sumLines(files.map(([name, bytes]) => [name, sha256Of(bytes)] as const))
  const all = [...files, ['sha256.txt', strToU8(sums)] as const]
  const zippable: Zippable = {}
  for (const [name, bytes] of all) zippable[name] = [bytes, { level: packed.test(name) ? 0 : 6 }]
  return zipSync(zippable, { mtime: fixedTime() })
}
