import type { Payload, PayloadRequest } from 'payload'
import { caseOf, type CaseRow, readCase, type StoredCase } from './case-store.ts'
import { type DbRequest, dbReq, engineOf } from './engine.ts'
import { readEntries } from './ledger-store.ts'
import { docKeyOf, slugs } from './slugs.ts'
import { readSnapshot } from './snapshot-store.ts'
import { codeOf, localeOf, type Locale } from './locales.ts'
import { publicRecord, readLiveParts } from './public-record.ts'
import type { SignedEntry } from '../core/ledger.ts'

/** A document that is public, without its content. */
export type LiveDocument = {
  docId: string
  /** The locale, where each is governed by itself; null for the default and all. */
  locale: Locale
  contentHash: string
  since: string
}

const liveOf = ({ docId, locale, liveHash, liveSince }: StoredCase): LiveDocument | null =>
  liveHash && liveSince ? { docId, locale, contentHash: liveHash, since: liveSince } : null

/**
 * Which version of a document is public, and since when; null when nothing is.
 *
 * @param locale its code, where each is governed by itself. @default the default
 */
export const readLive = async (
  payload: Payload,
  collection: string,
  id: number | string,
  req?: DbRequest,
  locale?: string | null,
): Promise<LiveDocument | null> => {
  const engine = engineOf(payload)
  const which = localeOf(engine, collection, locale)
  const stored = await readCase(engine, collection, id, req, which)
  return stored ? liveOf(stored) : null
}

/**
 * Documents of a collection whose present version went public before a moment, newest first. For
 * lists; whether the reader may see each of them is for the reader's query to say.
 */
export const listLive = async (
  payload: Payload,
  collection: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<LiveDocument[]> => {
  const { docs } = await payload.db.find<CaseRow>({
    collection: slugs.cases,
    where: {
      and: [
        { collection: { equals: collection } },
        { liveHash: { exists: true } },
        ...(before ? [{ liveSince: { less_than: before } }] : []),
      ],
    },
    sort: '-liveSince',
    limit,
    pagination: false,
  })
  return docs.map((row) => liveOf(caseOf(row))).filter((live) => live !== null)
}

/** The public version of a document as it was approved, and how it came there. */
export type LiveContent = LiveDocument & {
  /** The record as the adapter takes it, in all locales. */
  data: Record<string, unknown>
  /** The media it shows, each with the hashes of its files. */
  media: Record<string, unknown>[]
  /** Every decision on the document, oldest first. */
  history: SignedEntry[]
}

/** Reads the approved snapshot of what is public; null when nothing is. */
export const readLiveContent = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  locale?: string | null,
): Promise<LiveContent | null> => {
  const engine = engineOf(req.payload)
  const live = await readLive(req.payload, collection, id, dbReq(req), locale)
  if (!live) return null
  const docKey = docKeyOf(collection, id, live.locale)
  const snapshot = await readSnapshot(engine, docKey, live.contentHash, req)
  if (!snapshot) return null
  const history = await readEntries(engine, docKey, req)
  // A snapshot of one locale holds the others as they were in hand.
  const whole = codeOf(engine, collection, null) === null
  const data = whole
    ? snapshot.data
    : await publicRecord(engine, collection, await readLiveParts(engine, collection, id, req), req)
  return { ...live, data, media: snapshot.content.media, history }
}
