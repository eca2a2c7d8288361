import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** A file by name, as text or bytes. */
export type Entry = readonly [name: string, content: string | Uint8Array]

// The earliest time a ZIP can name; a local time, since ZIP keeps local times.
const fixedTime = (): Date => new Date(1980, 0, 1)

const packed = /\.(jpe?g|png|webp|gif|pdf)$/i

/** `sha256sum -c` lines for the files, in their order. */
export const sumsOf = (entries: readonly (readonly [string, Uint8Array])[]): string =>
  entries
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('')

/** A ZIP of the files and their sums in `sha256.txt`: the same files give the same bytes. */
export const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const files = entries.map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  )
  const all = [...files, ['sha256.txt', strToU8(sumsOf(files))] as const]
  const zippable: Zippable = {}
  for (const [name, bytes] of all) zippable[name] = [bytes, { level: packed.test(name) ? 0 : 6 }]
  return zipSync(zippable, { mtime: fixedTime() })
}
