import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of a ZIP: what it is called, and its bytes when their turn comes. */
export type ZipEntry = {
  name: string
  /** Read once, piece by piece. */
  read: () => AsyncIterable<Uint8Array>
  /** Whether it is worth packing: texts are, pictures and videos are not. @default false */
  pack?: boolean
}

/** The earliest time that a ZIP can name; a local time, since ZIP keeps local times. */
export const fixedTime = (): Date => new Date(1980, 0, 1)

/** Lines of `sha256sum -c` for files by name, from their hashes in hex. */
export const sumLines = (files: readonly (readonly [name: string, sha256: string])[]): string =>
  files.map(([name, sha256]) => `${sha256}  ${name}\n`).join('')

/** SHA-256 in hex. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/**
 * A ZIP of files in their order, piece by piece: never more than one piece in memory, and the same
 * files give the same bytes.
 */
export async function* zipChunks(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = []
  let failure: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else if (chunk.byteLength > 0) ready.push(chunk)
  })
  const drain = function* (): Generator<Uint8Array> {
    if (failure) throw failure
    yield* ready.splice(0)
  }
  for (const { name, read, pack = false } of entries) {
    const file = pack ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    file.mtime = fixedTime()
    zip.add(file)
    for await (const chunk of read()) {
      file.push(chunk)
      yield* drain()
    }
    file.push(new Uint8Array(), true)
    yield* drain()
  }
  zip.end()
  yield* drain()
}

/** The pieces as a body of an answer; who goes away ends it, and what fails breaks it off. */
export const streamOf = (chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return(undefined)
    },
  })
