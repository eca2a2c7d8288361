import type { Payload } from 'payload'
import { canonicalJson } from '../../core/canonical.ts'
import { readCase } from '../case-store.ts'
import { type DbRequest, dbReq, type Engine, engineOf } from '../engine.ts'
import { isBlankContent } from '../content/content.ts'
import { contentOf, type Locale, localesOf } from '../locales.ts'
import { hashFiles } from '../gate/media.ts'
import { titleOf } from '../gate/save.ts'
import { readMark, writeMark } from '../marks.ts'
import { slugOf } from '../slugs.ts'

/** A document that is public though no decision brought it there. */
export type Unadopted = {
  collection: string
  id: string
  title: string
  /** When the record was written last, ISO 8601. */
  updatedAt: string
}

/** What stands in a project from before the plugin, and what hinders its adoption. */
export type AdoptionReport = {
  documents: Unadopted[]
  /** Media whose files have no recorded hash yet. */
  media: { collection: string; id: string; filename: string; missing: boolean }[]
}

type Data = Record<string, unknown> & { id: number | string }

/** Records without what the plugin adds, page by page. */
export async function* recordsOf(
  engine: Engine,
  collection: string,
  where: object,
  req: DbRequest,
): AsyncGenerator<Data> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await engine.payload.db.find<Data>({
      collection: slugOf(collection),
      where: where as never,
      sort: 'createdAt',
      limit: 100,
      page,
      locale: 'all',
      req: dbReq(req),
    })
    yield* docs
    if (!hasNextPage) return
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whether the hashes of a medium's files were ever recorded. */
export const isHashed = (doc: Record<string, unknown>): boolean =>
  !['{}', 'null'].includes(canonicalJson(doc['fileHashes'] ?? null))

/** Live documents of a collection that no decision made public. */
export async function* unadoptedIn(
  engine: Engine,
  collection: string,
  req: DbRequest,
): AsyncGenerator<Data> {
  for await (const doc of recordsOf(engine, collection, { _status: { equals: 'published' } }, req))
    if ((await unadoptedLocales(engine, collection, doc, req)).length > 0) yield doc
}

/** The locales in which a live document shows what no decision made public. */
export const unadoptedLocales = async (
  engine: Engine,
  collection: string,
  doc: Data,
  req: DbRequest,
): Promise<Locale[]> => {
  const locales = localesOf(engine, collection)
  const dark: Locale[] = []
  for (const locale of locales) {
    if ((await readCase(engine, collection, doc.id, req, locale))?.liveHash) continue
    const content =
      locales.length > 1 ? await contentOf(engine, collection, locale, doc, req) : null
    if (!content || !isBlankContent(content)) dark.push(locale)
  }
  return dark
}

/**
 * Reports what was there before the plugin: public documents without a decision, and media without
 * recorded hashes. Changes nothing; nothing of it goes dark.
 */
export const adoptionReport = async (
  payload: Payload,
  req?: DbRequest,
): Promise<AdoptionReport> => {
  const engine = engineOf(payload)
  const report: AdoptionReport = { documents: [], media: [] }
  for (const collection of Object.keys(engine.workflow.collections))
    for await (const doc of unadoptedIn(engine, collection, req))
      report.documents.push({
        collection,
        id: String(doc.id),
        title: titleOf(engine, collection, doc),
        updatedAt: text(doc['updatedAt']),
      })
  for (const collection of engine.workflow.media)
    for await (const doc of recordsOf(engine, collection, {}, req)) {
      if (isHashed(doc)) continue
      const missing = await hashFiles(payload, collection, doc).then(
        () => false,
        () => true,
      )
      report.media.push({
        collection,
        id: String(doc.id),
        filename: text(doc['filename']),
        missing,
      })
    }
  return report
}

const markKey = 'adopted'

/** Whether all that was there before the plugin has been taken in, or nothing was. */
export const isAdopted = async (engine: Engine): Promise<boolean> =>
  (await readMark(engine, markKey)) !== null

/** Remembers that from now on everything public came by a decision. */
export const markAdopted = (engine: Engine, req?: DbRequest): Promise<void> =>
  writeMark(engine, markKey, new Date().toISOString(), req)

/**
 * Looks at the first start after the plugin was added: a project with nothing public needs no
 * adoption; one with something is told how to do it.
 */
export const lookForUnadopted = async (payload: Payload): Promise<void> => {
  const engine = engineOf(payload)
  if (await isAdopted(engine)) return
  const { documents, media } = await adoptionReport(payload)
  if (documents.length + media.length === 0) return markAdopted(engine)
  payload.logger.warn(
    `workflow: ${documents.length} public documents and ${media.length} media are from before the plugin. They stay as they are until a manager adopts them: GET, then POST /api/workflow/adoption.`,
  )
}
