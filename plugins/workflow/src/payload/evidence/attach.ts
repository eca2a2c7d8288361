import { createHash } from 'node:crypto'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { evidenceOf, sheetActions, type SheetEvidence } from '../../core/sheet.ts'
import { actorOf } from '../actor-of.ts'
import { readCase } from '../case-store.ts'
import { type Engine, engineOf } from '../engine.ts'
import { toApiError } from '../errors.ts'
import { localeOf } from '../locales.ts'
import { readEntries } from '../ledger-store.ts'
import { recordStep } from '../record.ts'
import { evidenceSlug } from '../slugs.ts'
import type { Upload } from './read-upload.ts'
import { whileGranted } from './rules.ts'

/** Stores the file under the request's transaction; a rollback takes it away again. */
const store = async (
  req: PayloadRequest,
  { docKey, sha256 }: { docKey: string; sha256: string },
  { data, ext, mimetype, name, seq }: Upload,
): Promise<string> => {
  const file = `${docKey.replace(/[^A-Za-z0-9]+/g, '-')}-${seq}-${sha256.slice(0, 12)}.${ext}`
  const { id } = await whileGranted(req, () =>
    req.payload.create({
      collection: evidenceSlug,
      data: { docKey, of: seq, originalName: name, sha256 } as never,
      file: { data, mimetype, name: file, size: data.length },
      depth: 0,
      req,
    }),
  )
  return String(id)
}

const record = async (
  engine: Engine,
  req: PayloadRequest,
  { collection, id, locale }: { collection: string; id: string; locale?: string | undefined },
  upload: Upload,
): Promise<void> => {
  const which = localeOf(engine, collection, locale)
  const stored = await readCase(engine, collection, id, req, which)
  if (!stored) throw new Refusal('document-unknown')
  const actor = actorOf(engine, req)
  if (!actor.isEditor && actor.seats.length === 0) throw new Refusal('not-a-participant')
  const { docKey } = stored
  const entries = await readEntries(engine, docKey, req)
  const decision = entries.find(({ seq }) => seq === upload.seq)
  if (!decision || !sheetActions.some((action) => action === decision.action))
    throw new Refusal('decision-unknown', { seq: upload.seq })
  const sha256 = createHash('sha256').update(upload.data).digest('hex')
  // The same file sent twice is one proof.
  if (evidenceOf(entries).some((known) => known.of === upload.seq && known.sha256 === sha256))
    return
  const file = await store(req, { docKey, sha256 }, upload)
  await recordStep(
    engine,
    stored,
    {
      action: 'attach',
      actor,
      at: new Date().toISOString(),
      next: stored,
      seat: actor.seats[0] ?? null,
      contentHash: decision.contentHash,
      details: {
        ...{ of: upload.seq, sha256, filename: upload.name },
        ...{ mimeType: upload.mimetype, size: upload.data.length, file },
      },
    },
    req,
  )
}

/**
 * Attaches a signed document to a decision: the file and the ledger entry with its hash, together.
 *
 * @throws WorkflowError 403 `not-a-participant`, 404 `document-unknown` or `decision-unknown`, 409
 */
export const attachEvidence = async (
  req: PayloadRequest,
  document: { collection: string; id: string; locale?: string | undefined },
  upload: Upload,
): Promise<void> => {
  const own = await initTransaction(req)
  try {
    await record(engineOf(req.payload), req, document, upload)
    if (own) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw toApiError(error, req)
  }
}

/** An attached document, and where its file is. */
export type EvidenceItem = SheetEvidence & { url: string | null }

type Row = { of?: number; sha256?: string; filename?: string }

/**
 * What is attached to a document's decisions, oldest first.
 *
 * @throws Refusal `document-unknown`
 */
export const listEvidence = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  locale?: string | null,
): Promise<EvidenceItem[]> => {
  const engine = engineOf(req.payload)
  const stored = await readCase(engine, collection, id, req, localeOf(engine, collection, locale))
  if (!stored) throw new Refusal('document-unknown')
  const { docKey } = stored
  const { docs } = await req.payload.db.find<Row>({
    collection: evidenceSlug,
    where: { docKey: { equals: docKey } },
    limit: 0,
    pagination: false,
    req,
  })
  const { routes } = req.payload.config
  return evidenceOf(await readEntries(engine, docKey, req)).map((item) => {
    const row = docs.find(({ of, sha256 }) => of === item.of && sha256 === item.sha256)
    const url = row?.filename
      ? `${routes.api}/${evidenceSlug}/file/${encodeURIComponent(row.filename)}`
      : null
    return { ...item, url }
  })
}
