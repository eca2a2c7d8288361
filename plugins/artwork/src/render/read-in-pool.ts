import { createHash } from 'node:crypto'
import type { Picture } from '../core/picture.ts'
import { oncePerProcess } from './once.ts'
import { ask } from './pool/renderer.ts'
import type { PictureInput, ReadPicture } from './read-picture.ts'

/** Facts of so many pictures are remembered: a photo is read once, not at every keystroke. */
const remembered = 48

const known = oncePerProcess('facts', () => new Map<string, Promise<Picture>>())

const factsOf = (key: string, field: string, input: PictureInput): Promise<Picture> => {
  const already = known.get(key)
  if (already) return already
  const facts = ask({ kind: 'read', field, input }) as Promise<Picture>
  known.set(key, facts)
  // A refusal names the field of that request, and a breakdown is no property of the photo.
  facts.catch(() => known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= remembered) break
    known.delete(oldest)
  }
  return facts
}

/**
 * Reads a picture by the renderer; equal bytes are read once.
 *
 * @throws ArtworkError `photo-unreadable`
 */
export const readInPool = async (field: string, input: PictureInput): Promise<ReadPicture> => {
  const { bytes, focal = { x: 0.5, y: 0.5 } } = input
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { ...(await factsOf(hash, field, { bytes })), focal, bytes }
}
