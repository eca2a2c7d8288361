import type { CollectionSlug, PayloadRequest } from 'payload'
import { fileNameOf } from '../core/file-name.ts'
import type { Render } from '../render/index.ts'
import type { ApplyRequest } from './apply-request.ts'

type Row = Record<string, unknown>

/** Stores a picture as a new medium, with a proposed alternative text. */
export const createMedium = async (
  req: PayloadRequest,
  media: CollectionSlug,
  render: Render,
): Promise<string | number> => {
  const bytes = Buffer.from(render.bytes)
  const [text = ''] = render.texts
  const { id } = await req.payload.create({
    collection: media,
    data: { alt: render.texts.join('. ') } as never,
    file: {
      ...{ data: bytes, mimetype: render.mediaType, size: bytes.length },
      name: fileNameOf({ ...render, text }),
    },
    overrideAccess: false,
    req,
  })
  req.file = undefined
  return id
}

/** What a record's row says of a picture. */
export const rowOf = (render: Render, image: string | number, screen: string): Row => {
  const { template, templateVersion, width, height, key: renderKey, data } = render
  return { image, screen, template, templateVersion, width, height, renderKey, data }
}

/**
 * Adds a picture to a record's draft as a new medium, or leaves nothing behind: a medium whose
 * record refuses it is deleted again, with its files, whatever the database and the storage.
 *
 * @returns the record's draft
 */
export const keepPicture = async (
  req: PayloadRequest,
  media: CollectionSlug,
  { target, id, screen, revision }: ApplyRequest,
  render: Render,
): Promise<unknown> => {
  const { payload } = req
  const collection = target.collection as CollectionSlug
  const record = { collection, id, draft: true, depth: 0, overrideAccess: false, req } as const
  const doc = (await payload.findByID(record)) as unknown as Row
  const image = await createMedium(req, media, render)
  try {
    const rows = (doc[target.field] ?? []) as unknown[]
    const data = { [target.field]: [...rows, rowOf(render, image, screen)], ...revision }
    return await payload.update({ ...record, data: data as never })
  } catch (error) {
    await payload.delete({ collection: media, id: image, overrideAccess: true, req })
    throw error
  }
}
