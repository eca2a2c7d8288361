import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugs, slugOf } from './slugs.ts'

/**
 * Why a document refers to a medium: its working copy does, a submission that is under way does,
 * the public sees it, or the public once saw it (or it proves that this is over): such a medium
 * stays.
 */
export type ReferenceKind = 'draft' | 'submitted' | 'live' | 'was-live'

type Row = { id: number | string; media: string; docKey: string; kind: ReferenceKind }

const rows = async (engine: Engine, where: object, req: DbRequest): Promise<Row[]> =>
  (
    await engine.payload.db.find<Row>({
      collection: slugs.references,
      where: where as never,
      limit: 0,
      pagination: false,
      req: dbReq(req),
    })
  ).docs

/** Media keys (`media:<id>`) that the document refers to for that reason. */
export const referencesOf = async (
  engine: Engine,
  docKey: string,
  kind: ReferenceKind,
  req: DbRequest,
): Promise<string[]> =>
  (await rows(engine, { docKey: { equals: docKey }, kind: { equals: kind } }, req)).map(
    (row) => row.media,
  )

/** Whether anything refers to the medium for one of the reasons. */
export const isReferenced = async (
  engine: Engine,
  media: string,
  kinds: readonly ReferenceKind[],
  req: DbRequest,
): Promise<boolean> =>
  (await rows(engine, { media: { equals: media }, kind: { in: kinds } }, req)).length > 0

/** Makes the document's references of that kind exactly these; returns those that changed. */
export const setReferences = async (
  engine: Engine,
  docKey: string,
  kind: ReferenceKind,
  wanted: readonly string[],
  req: DbRequest,
): Promise<string[]> => {
  const held = await rows(engine, { docKey: { equals: docKey }, kind: { equals: kind } }, req)
  const gone = held.filter((row) => !wanted.includes(row.media))
  const fresh = wanted.filter((media) => !held.some((row) => row.media === media))
  if (gone.length > 0)
    await engine.raw.deleteMany({
      collection: slugs.references,
      where: { id: { in: gone.map((row) => row.id) } },
      req: dbReq(req),
    })
  for (const media of fresh)
    await engine.raw.create({
      collection: slugs.references,
      data: { key: `${media}|${docKey}|${kind}`, media, docKey, kind },
      req: dbReq(req),
    })
  return [...gone.map((row) => row.media), ...fresh]
}

/** Keeps a medium from being deleted, since it proves something of the document. */
export const keepAsEvidence = async (
  engine: Engine,
  docKey: string,
  media: string,
  req: DbRequest,
): Promise<void> => {
  const past = await referencesOf(engine, docKey, 'was-live', req)
  await setReferences(engine, docKey, 'was-live', [...new Set([...past, media])], req)
}

/**
 * Makes what the public sees of a document's media exactly these, and marks each medium as public
 * while some live document shows it.
 */
export const setLiveReferences = async (
  engine: Engine,
  docKey: string,
  wanted: readonly string[],
  req: DbRequest,
): Promise<void> => {
  const past = await referencesOf(engine, docKey, 'was-live', req)
  await setReferences(engine, docKey, 'was-live', [...new Set([...past, ...wanted])], req)
  for (const media of await setReferences(engine, docKey, 'live', wanted, req)) {
    const [collection, ...id] = media.split(':')
    await engine.raw.updateOne({
      collection: slugOf(collection ?? ''),
      id: id.join(':'),
      data: { isPublic: await isReferenced(engine, media, ['live'], req) },
      req: dbReq(req),
      returning: false,
    })
  }
}
