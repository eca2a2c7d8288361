import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { canonicalJson } from '../../core/canonical.ts'
import { Refusal } from '../../core/refusal.ts'
import { canonicalMedia } from '../content/content.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { isReferenced } from '../reference-store.ts'
import { filesOf, folderOf } from '../media-files.ts'
import { docKeyOf, slugOf } from '../slugs.ts'
import { demandUnmentioned } from './mentions.ts'

type Data = Record<string, unknown>

/** A file may be a video, so it is never held in memory as a whole. */
const hashFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * SHA-256 of each file of a medium as it lies on disk.
 *
 * @throws Refusal `content-invalid` when a file is not there
 */
export const hashFiles = async (
  payload: Payload,
  collection: string,
  doc: Data,
): Promise<Record<string, string>> => {
  const hashes: Record<string, string> = {}
  for (const [size, filename] of Object.entries(filesOf(doc))) {
    const file = path.join(folderOf(payload, collection), path.basename(filename))
    hashes[size] = await hashFile(file).catch(() => {
      throw new Refusal('content-invalid', { fields: [filename] })
    })
  }
  return hashes
}

/** Readies a new medium: the hashes of its files are part of it, and nothing shows it yet. */
export const prepareNewMedia = async (
  engine: Engine,
  collection: string,
  data: Data,
): Promise<Data> => ({
  ...data,
  isPublic: false,
  fileHashes: await hashFiles(engine.payload, collection, data),
})

const fixed = ['filename', 'filesize', 'mimeType', 'width', 'height', 'focalX', 'focalY', 'prefix']

const differs = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) !== canonicalJson(b ?? null)

/**
 * Checks a change of a medium: its files never change, and its texts not while content that shows
 * it is under review or live.
 *
 * @throws Refusal `media-fixed` or `media-in-use`
 */
export const checkMediaWrite = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  req: DbRequest,
): Promise<Data> => {
  const existing = await engine.payload.db.findOne<Data & { id: string }>({
    collection: slugOf(collection),
    where: { id: { equals: id } },
    locale: 'all',
    req: dbReq(req),
  })
  if (!existing) return data
  const next: Data = {
    ...data,
    isPublic: existing['isPublic'] ?? false,
    fileHashes: existing['fileHashes'],
  }
  const result: Data = { ...existing, ...next }
  const sameFiles = !differs(filesOf(result), filesOf(existing))
  if (!sameFiles || fixed.some((name) => name in data && differs(data[name], existing[name])))
    throw new Refusal('media-fixed')
  const before = canonicalMedia(engine.payload, collection, existing)
  const after = canonicalMedia(engine.payload, collection, result)
  if (differs(before, after)) await demandUnused(engine, collection, id, ['submitted', 'live'], req)
  return next
}

/**
 * Refuses when a document still refers to the medium for one of the reasons.
 *
 * @throws Refusal `media-in-use`
 */
const demandUnused = async (
  engine: Engine,
  collection: string,
  id: number | string,
  kinds: Parameters<typeof isReferenced>[2],
  req: DbRequest,
): Promise<void> => {
  if (await isReferenced(engine, docKeyOf(collection, id), kinds, req))
    throw new Refusal('media-in-use')
}

/**
 * Refuses to let a medium go while anything refers to it, or once did so in public.
 *
 * @throws Refusal `media-in-use`
 */
export const demandDeletable = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: DbRequest,
): Promise<void> => {
  await demandUnused(engine, collection, id, ['draft', 'submitted', 'live', 'was-live'], req)
  await demandUnmentioned(engine, { collection, id }, req)
}
