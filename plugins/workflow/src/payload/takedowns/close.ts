import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { readCase } from '../case-store.ts'
import { type Engine, engineOf } from '../engine.ts'
import { toApiError } from '../errors.ts'
import { targetOf } from '../locales.ts'
import { recordStep } from '../record.ts'
import { keepAsEvidence } from '../reference-store.ts'
import { docKeyOf, slugs } from '../slugs.ts'
import { photoOf, readPhoto } from './photo.ts'
import { readTakedowns, type TakedownRow } from './store.ts'

const labelText = ({ label }: TakedownRow): string => (typeof label === 'string' ? label : label.vi)

const close = async (
  engine: Engine,
  id: number | string,
  req: PayloadRequest,
): Promise<TakedownRow> => {
  const [row] = await readTakedowns(engine, { id: { equals: id } }, req)
  const target = row && targetOf(engine, row.docKey)
  const stored =
    target && (await readCase(engine, target.collection, target.docId, req, target.locale))
  if (!row || !stored) throw new Refusal('takedown-unknown')
  if (row.status === 'closed') throw new Refusal('decided-meanwhile')
  const actor = actorOf(engine, req)
  if (!actor.isEditor && actor.seats.length === 0) throw new Refusal('not-an-editor')
  const photo = await photoOf(engine, `${row.title}: ${labelText(row)}`.slice(0, 500), req)
  const at = new Date().toISOString()
  await recordStep(
    engine,
    stored,
    {
      ...{ action: 'closeTakedown', actor, at, next: stored },
      details: { key: row.key, photo: photo.hash },
    },
    req,
  )
  const [media = ''] = engine.workflow.media
  await keepAsEvidence(engine, row.docKey, docKeyOf(media, photo.id), req)
  const data = {
    ...{ status: 'closed' as const, photo: photo.id, photoHash: photo.hash, closedAt: at },
    closedBy: { id: actor.id, name: actor.name },
  }
  await engine.raw.updateOne({ collection: slugs.takedowns, id: row.id, data, req })
  return { ...row, ...data }
}

/**
 * Closes the task of one place with a photo that it is cleared, in one transaction with the ledger
 * entry that names the photo's hash.
 *
 * @throws WorkflowError `takedown-unknown`, `photo-missing`, `photo-unfit`, `not-an-editor`, or
 *   `decided-meanwhile` when it is closed already
 */
export const closeTakedown = async (
  req: PayloadRequest,
  id: number | string,
): Promise<TakedownRow> => {
  if (!req.user) throw toApiError(new Refusal('sign-in-first'), req)
  const engine = engineOf(req.payload)
  await readPhoto(req)
  const own = await initTransaction(req)
  try {
    const row = await close(engine, id, req)
    if (own) await commitTransaction(req)
    return row
  } catch (error) {
    await killTransaction(req)
    throw toApiError(error, req)
  }
}
