import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Collection, CollectionSlug, Config, Payload } from 'payload'

/** The widest that a picture is served, in pixels, and the most bytes. */
const [widest, mostBytes] = [720, 60_000]
/** How many are kept in memory: 12 MB at most. */
const mostKept = 200

type Bytes = Uint8Array<ArrayBuffer>

/** Pictures as participants get them: small WebP, kept in memory. */
export type Pictures = {
  /** A picture's bytes; null where its record or file is gone. */
  bytesOf: (id: string) => Promise<Bytes | null>
}

/** Reads and shrinks pictures of an upload collection; without one there are none. */
export const picturesIn = (payload: Payload, collection: string | undefined): Pictures => {
  const kept = new Map<string, Promise<Bytes | null>>()

  const fileOf = async (id: string): Promise<Buffer | null> => {
    if (!collection) return null
    const known = payload.collections as Record<string, Collection | undefined>
    const { upload } = known[collection]?.config ?? {}
    const doc = await payload.db.findOne<{ id: string; filename?: string; mimeType?: string }>({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
    })
    const isPicture = doc?.mimeType?.startsWith('image/') === true
    if (!isPicture || !doc.filename || !upload?.staticDir) return null
    return readFile(path.join(upload.staticDir, path.basename(doc.filename))).catch(() => null)
  }
  const shrink = async (file: Buffer): Promise<Bytes | null> => {
    const sharp = payload.config.sharp as Config['sharp']
    if (!sharp) throw new Error('quiz: pictures of questions need `sharp` in the Payload config.')
    let width = widest
    for (;;) {
      for (const quality of [80, 60, 40]) {
        const bytes = await sharp(file)
          .rotate()
          .resize({ width, height: 2 * width, fit: 'inside', withoutEnlargement: true })
          .webp({ quality })
          .toBuffer()
        if (bytes.length <= mostBytes) return new Uint8Array(bytes)
      }
      width = Math.round(width * 0.7)
    }
  }
  const made = async (id: string): Promise<Bytes | null> => {
    const file = await fileOf(id)
    return file && shrink(file)
  }

  return {
    bytesOf: (id) => {
      const there = kept.get(id)
      if (there) return there
      const making = made(id)
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
      kept.set(id, making)
      const forget = () => kept.delete(id)
      making.then((bytes) => bytes ?? forget(), forget)
      return making
    },
  }
}
