import type { CollectionSlug, PayloadRequest } from 'payload'
import { fileNameOf } from '../core/file-name.ts'
import type { Render } from '../render/index.ts'
import { changeRows, type Row, type RowsOf } from './change-rows.ts'

/** A picture, and where it is seen. */
export type Labelled = { render: Render; label: string }

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
    data: { alt: render.alt } as never,
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

/** Takes back media that no record took; what can't be deleted is logged. */
export const removeMedia = async (
  req: PayloadRequest,
  media: CollectionSlug,
  ids: readonly (string | number)[],
): Promise<void> => {
  for (const id of ids)
    await req.payload
      .delete({ collection: media, id, overrideAccess: true, req })
      .catch((error: unknown) => req.payload.logger.error(error))
}

/** What a record's row says of a picture. */
export const rowOf = (render: Render, image: string | number, screen: string): Row => {
  const { template, templateVersion, width, height, key: renderKey, data } = render
  return { image, screen, template, templateVersion, width, height, renderKey, data }
}

/**
 * Adds pictures to a record's draft as new media, in one save, or leaves nothing behind: media whose
 * record refuses them are deleted again, with their files, whatever the database and the storage.
 *
 * @returns the record's draft
 */
export const keepPictures = async (
  req: PayloadRequest,
  media: CollectionSlug,
  record: RowsOf,
  pictures: readonly Labelled[],
): Promise<unknown> => {
  const created: (string | number)[] = []
  try {
    return await changeRows(req, record, async (rows) => {
      const added: Row[] = []
      for (const { render, label } of pictures) {
        const image = await createMedium(req, media, render)
        created.push(image)
        added.push(rowOf(render, image, label))
      }
      return [...rows, ...added]
    })
  } catch (error) {
    await removeMedia(req, media, created)
    throw error
  }
}
