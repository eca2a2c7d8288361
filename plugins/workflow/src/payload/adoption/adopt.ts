import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { seatFor } from '../../core/actor.ts'
import { openCase } from '../../core/case.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { readCase, type StoredCase } from '../case-store.ts'
import { hashContent } from '../content/content.ts'
import { dbReq, type Engine, engineOf } from '../engine.ts'
import { toApiError } from '../errors.ts'
import { hashFiles } from '../gate/media.ts'
import { mediaKeys, titleOf } from '../gate/save.ts'
import { contentOf, type Locale } from '../locales.ts'
import { recordOpening, recordStep } from '../record.ts'
import { setLiveReferences } from '../reference-store.ts'
import { docKeyOf, slugOf } from '../slugs.ts'
import { keepSnapshot } from '../snapshot-store.ts'
import { readWorkingCopy } from '../working-copy.ts'
import {
  isHashed,
  markAdopted,
  recordsOf,
  type Unadopted,
  unadoptedIn,
  unadoptedLocales,
} from './unadopted.ts'

/** What an adoption did, and what it could not take in. */
export type Adoption = {
  documents: (Unadopted & { locale: Locale; contentHash: string })[]
  media: number
  failed: { collection: string; id: string; code: string }[]
}

const adoptMedia = async (
  engine: Engine,
  req: PayloadRequest,
): Promise<Pick<Adoption, 'media' | 'failed'>> => {
  const failed: Adoption['failed'] = []
  let media = 0
  for (const collection of engine.workflow.media) {
    const waiting: (Record<string, unknown> & { id: number | string })[] = []
    for await (const doc of recordsOf(engine, collection, {}, req))
      if (!isHashed(doc)) waiting.push(doc)
    for (const doc of waiting)
      try {
        const fileHashes = await hashFiles(engine.payload, collection, doc)
        await engine.raw.updateOne({
          collection: slugOf(collection),
          id: doc.id,
          data: { fileHashes, isPublic: false },
          req: dbReq(req),
          returning: false,
        })
        media += 1
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        failed.push({ collection, id: String(doc.id), code: error.code })
      }
  }
  return { media, failed }
}

const opened = (stored: StoredCase | null, contentHash: string, workHash: string, at: string) => {
  const before = stored ?? openCase(workHash, 'system', {})
  // A newer draft is work in progress; without one the document is public and nothing more.
  const idle = before.state === 'draft' && workHash === contentHash
  return {
    ...before,
    ...(idle ? { state: 'published' } : {}),
    workHash,
    liveHash: contentHash,
    liveSince: at,
  }
}

const adoptOne = async (
  engine: Engine,
  collection: string,
  doc: Record<string, unknown> & { id: number | string },
  locale: Locale,
  req: PayloadRequest,
): Promise<Adoption['documents'][number]> => {
  const docKey = docKeyOf(collection, doc.id, locale)
  const content = await contentOf(engine, collection, locale, doc, req)
  const contentHash = hashContent(content)
  const copy = await readWorkingCopy(engine, collection, doc.id, req)
  const work = copy ? await contentOf(engine, collection, locale, copy.data, req) : content
  const stored = await readCase(engine, collection, doc.id, req, locale)
  const at = new Date().toISOString()
  const title = titleOf(engine, collection, doc, locale)
  const next = opened(stored, contentHash, hashContent(work), at)
  const actor = actorOf(engine, req)
  const details = { contributors: [...next.contributors] }
  const step = { action: 'adopt', actor, at, next, contentHash, details }
  if (stored) await recordStep(engine, stored, { ...step, details: null }, req)
  else
    await recordOpening(
      engine,
      { docKey, collection, docId: String(doc.id), locale, title },
      step,
      req,
    )
  await keepSnapshot(engine, docKey, contentHash, content, doc, req)
  await setLiveReferences(engine, docKey, mediaKeys(content), req)
  const updatedAt = typeof doc['updatedAt'] === 'string' ? doc['updatedAt'] : ''
  return { collection, id: String(doc.id), locale, title, updatedAt, contentHash }
}

/**
 * Records each document that was public before the plugin as adopted at its present hash, by the
 * named person behind the request, who may manage the collection's workflow. What can't be taken in
 * is listed and stays as it is; nothing goes dark.
 *
 * @throws WorkflowError `sign-in-first`, `not-a-manager`
 */
export const adopt = async (req: PayloadRequest): Promise<Adoption> => {
  const engine = engineOf(req.payload)
  const own = await initTransaction(req)
  try {
    if (!req.user) throw new Refusal('sign-in-first')
    const actor = actorOf(engine, req)
    for (const { definition } of Object.values(engine.workflow.collections))
      if (!seatFor(actor, definition.manage ?? [])) throw new Refusal('not-a-manager')
    const { media, failed } = await adoptMedia(engine, req)
    const documents: Adoption['documents'] = []
    for (const collection of Object.keys(engine.workflow.collections)) {
      const waiting: (Record<string, unknown> & { id: number | string })[] = []
      for await (const doc of unadoptedIn(engine, collection, req)) waiting.push(doc)
      for (const doc of waiting)
        try {
          for (const locale of await unadoptedLocales(engine, collection, doc, req))
            documents.push(await adoptOne(engine, collection, doc, locale, req))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          failed.push({ collection, id: String(doc.id), code: error.code })
        }
    }
    if (failed.length === 0) await markAdopted(engine, req)
    if (own) await commitTransaction(req)
    return { documents, media, failed }
  } catch (error) {
    await killTransaction(req)
    throw toApiError(error, req)
  }
}
