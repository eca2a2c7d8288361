import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { imageKind } from '../../core/image-kind.ts'
import { Refusal } from '../../core/refusal.ts'
import { dbReq, type Engine } from '../engine.ts'
import { slugOf } from '../slugs.ts'

type Medium = {
  id: number | string
  mimeType?: string | null
  fileHashes?: Record<string, string> | null
}

/** The photo that proves it: its record, and the hash of its bytes. */
export type Proof = { id: number | string; hash: string }

const pictures = ['image/jpeg', 'image/png', 'image/webp']

const proofOf = ({ id, mimeType, fileHashes }: Medium): Proof => {
  const hash = fileHashes?.['original']
  if (!hash || !pictures.includes(mimeType ?? '')) throw new Refusal('photo-unfit')
  return { id, hash }
}

/** Reads what was sent, before anything is written. */
export const readPhoto = async (req: PayloadRequest): Promise<void> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal('body-malformed', { reason: 'file | { media }' })
  }
}

const uploaded = async (
  { payload }: Engine,
  collection: string,
  alt: string,
  req: PayloadRequest,
): Promise<Medium> => {
  const { file } = req
  if (!file) throw new Refusal('photo-missing')
  if (!imageKind(file.data)) throw new Refusal('photo-unfit')
  return (await payload.create({
    collection: slugOf(collection),
    data: { alt } as never,
    file,
    overrideAccess: false,
    depth: 0,
    req,
  })) as unknown as Medium
}

/**
 * The photo of a request: uploaded with it, which becomes a medium that nothing shows, or one that
 * is there already.
 *
 * @throws Refusal `photo-missing` or `photo-unfit`
 */
export const photoOf = async (engine: Engine, alt: string, req: PayloadRequest): Promise<Proof> => {
  const [collection] = engine.workflow.media
  if (collection === undefined) throw new Refusal('photo-unfit')
  const media: unknown = req.data?.['media']
  if (req.file || (typeof media !== 'string' && typeof media !== 'number'))
    return proofOf(await uploaded(engine, collection, alt, req))
  const found = await engine.payload.find({
    collection: slugOf(collection),
    where: { id: { equals: media } },
    overrideAccess: false,
    depth: 0,
    limit: 1,
    req: dbReq(req),
  })
  const [medium] = found.docs
  if (!medium) throw new Refusal('photo-missing')
  return proofOf(medium as unknown as Medium)
}
