import type { Access, PayloadRequest, Where } from 'payload'
import { dbReq } from './engine.ts'
import { localesOf } from './locales.ts'
import type { Workflow } from './options.ts'
import { docKeyOf, slugOf, slugs } from './slugs.ts'
import { signedIn } from './collections/signed-in.ts'

const find = async <T>(req: PayloadRequest, collection: string, where: Where): Promise<T[]> =>
  (
    await req.payload.db.find<T>({
      collection: slugOf(collection),
      where,
      limit: 0,
      pagination: false,
      req: dbReq(req),
    })
  ).docs

/** Keys of the live documents that the public does not see for the time being. */
const hiddenDocuments = async (workflow: Workflow, req: PayloadRequest): Promise<string[]> => {
  const keys: string[] = []
  for (const [collection, { hidden }] of Object.entries(workflow.collections)) {
    if (!hidden) continue
    const { docs } = await req.payload.db.find<{ id: number | string }>({
      collection: slugOf(collection),
      where: { and: [{ _status: { equals: 'published' } }, hidden(new Date())] },
      select: {},
      limit: 0,
      pagination: false,
      req: dbReq(req),
    })
    const locales = localesOf({ payload: req.payload, workflow }, collection)
    keys.push(...docs.flatMap(({ id }) => locales.map((one) => docKeyOf(collection, id, one))))
  }
  return keys
}

/** Ids of the media of that collection that nothing shows but hidden documents. */
const hiddenMedia = async (
  workflow: Workflow,
  collection: string,
  req: PayloadRequest,
): Promise<string[]> => {
  const documents = await hiddenDocuments(workflow, req)
  if (documents.length === 0) return []
  const live = { kind: { equals: 'live' } }
  const read = (where: Where) => find<{ media: string }>(req, slugs.references, where)
  const shownByHidden = await read({ and: [live, { docKey: { in: documents } }] })
  const media = [...new Set(shownByHidden.map((row) => row.media))]
  const others = await read({
    and: [live, { media: { in: media } }, { docKey: { not_in: documents } }],
  })
  const shown = new Set(others.map((row) => row.media))
  return media
    .filter((key) => key.startsWith(`${collection}:`) && !shown.has(key))
    .map((key) => key.slice(collection.length + 1))
}

/** Files from before the plugin are read as the collection has it, until they are adopted. */
const unadopted = (own: Awaited<ReturnType<Access>>): Where[] => {
  if (own === false) return []
  const old: Where = { fileHashes: { exists: false } }
  return [own === true ? old : { and: [old, own] }]
}

/**
 * Files that a live document shows are public while the document is; all others are for those the
 * collection lets in.
 */
export const liveFileOrSignedIn =
  (workflow: Workflow, collection: string, read: Access | undefined): Access =>
  async (args) => {
    const own = await (read ?? signedIn)(args)
    if (args.req.user && own) return own
    const hidden = await hiddenMedia(workflow, collection, args.req)
    const live: Where = { or: [{ isPublic: { equals: true } }, ...unadopted(own)] }
    return hidden.length > 0 ? { and: [live, { id: { not_in: hidden } }] } : live
  }
