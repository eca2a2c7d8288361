import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Collection, CollectionSlug, PayloadRequest } from 'payload'
import { ArtworkError } from '../core/artwork-error.ts'
import type { Template } from '../core/template.ts'
import type { PictureInput } from '../render/read-picture.ts'
import type { ArtworkOptions } from './options.ts'

type Medium = { filename?: string | null; focalX?: number | null; focalY?: number | null }

const missing = (field: string): ArtworkError =>
  new ArtworkError('photo-missing', field, {
    vi: 'Không tìm thấy ảnh này. Hãy chọn lại ảnh.',
    en: 'There is no such photo. Choose the photo again.',
  })

/** The bytes and the focal point of a medium, one that this person may see unless overridden. */
export const readMedium = async (
  req: PayloadRequest,
  media: CollectionSlug,
  id: string | number,
  field: string,
  { overrideAccess = false }: { overrideAccess?: boolean } = {},
): Promise<PictureInput> => {
  try {
    const doc = (await req.payload.findByID({
      ...{ collection: media, id, depth: 0, overrideAccess, req },
    })) as unknown as Medium
    const known = req.payload.collections as Record<string, Collection | undefined>
    const folder = known[media]?.config.upload.staticDir
    if (!folder || !doc.filename) throw missing(field)
    const name = path.basename(doc.filename)
    const bytes = new Uint8Array(
      await readFile(path.join(/* turbopackIgnore: true */ folder, name)),
    )
    const { focalX, focalY } = doc
    return typeof focalX === 'number' && typeof focalY === 'number'
      ? { bytes, focal: { x: focalX / 100, y: focalY / 100 } }
      : { bytes }
  } catch {
    throw missing(field)
  }
}

/**
 * The photos that a request's data names by the ids of their media.
 *
 * @throws ArtworkError `photo-missing` when there is none that this person may see
 */
export const readPhotos = async (
  req: PayloadRequest,
  { media = 'media' }: ArtworkOptions,
  template: Template | undefined,
  data: unknown,
): Promise<Record<string, PictureInput>> => {
  if (typeof data !== 'object' || data === null) return {}
  const given = data as Record<string, unknown>
  const named = Object.entries(template?.fields ?? {}).flatMap(([name, { type }]) => {
    const id = given[name]
    return type === 'photo' && typeof id === 'string' && id !== '' ? [{ name, id }] : []
  })
  const read = named.map(
    async ({ name, id }) => [id, await readMedium(req, media as CollectionSlug, id, name)] as const,
  )
  return Object.fromEntries(await Promise.all(read))
}
