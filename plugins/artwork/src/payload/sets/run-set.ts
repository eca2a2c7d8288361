import {
  type CollectionSlug,
  createLocalReq,
  getLocalI18n,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { inTurn } from '../in-turn.ts'
import type { ArtworkOptions } from '../options.ts'
import { drawTarget, failureOf } from './draw-target.ts'
import type { SetDoc, SetResult } from './set.ts'
import { readSet, recordKey, saveSet } from './store.ts'

type Row = Record<string, unknown>
type Drawn = Extract<SetResult, { status: 'drawn' }>

/** A request of the person who asked for the work: it may do what that person may. */
export const reqOf = async (
  payload: Payload,
  { by }: Pick<SetDoc, 'by'>,
): Promise<PayloadRequest> => {
  const { collection, id, language } = by
  const user = await payload.findByID({ collection: collection as CollectionSlug, id, depth: 0 })
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ user: { ...user, collection } as never, req: { i18n } }, payload)
}

const drawnOf = ({ results }: SetDoc): Drawn[] =>
  results.filter((result) => result.status === 'drawn')

/** Whether an earlier drawing of the same surface is replaced; a finished file never is. */
const givesWay = (row: Row, to: Row): boolean =>
  Boolean(row['template']) && ['screen', 'width', 'height'].every((name) => row[name] === to[name])

const rowsWith = (rows: readonly Row[], { replace, results }: SetDoc): Row[] => {
  const added = results.flatMap((result) => (result.status === 'drawn' ? [result.row] : []))
  const kept = replace ? rows.filter((row) => !added.some((one) => givesWay(row, one))) : rows
  return [...kept, ...added]
}

/** Adds all pictures to the record's draft in one save, upon what it holds by then. */
const addToRecord = async (req: PayloadRequest, set: SetDoc): Promise<void> => {
  const { collection, id, field } = set.target
  const record = {
    ...{ collection: collection as CollectionSlug, id, draft: true, depth: 0 },
    ...{ overrideAccess: false, req },
  } as const
  const doc = (await req.payload.findByID(record)) as unknown as Row
  const { revision } = doc
  const rows = rowsWith((doc[field] ?? []) as Row[], set)
  const data = { [field]: rows, ...(revision === undefined ? {} : { revision }) }
  await req.payload.update({ ...record, data: data as never })
}

const takeBack = async (req: PayloadRequest, media: string, set: SetDoc): Promise<void> => {
  for (const { row } of drawnOf(set))
    await req.payload
      .delete({
        ...{ collection: media as CollectionSlug, id: row['image'] as string },
        ...{ overrideAccess: true, req },
      })
      .catch((error: unknown) => req.payload.logger.error(error))
}

/**
 * Draws a set, one target after another, and adds what succeeded to its record. Safe to run again
 * after a crash: what was drawn is not drawn twice.
 */
export const runSet = async (
  payload: Payload,
  options: ArtworkOptions,
  id: string | number,
): Promise<void> => {
  const set = await readSet(payload, id)
  if (!set || set.state === 'done' || set.state === 'refused') return
  const req = await reqOf(payload, set)
  for (const [index, target] of set.targets.entries()) {
    if (set.results[index]?.status !== 'waiting') continue
    set.results[index] = await drawTarget(req, options, set, target)
    await saveSet(payload, set)
  }
  await saveSet(payload, { ...set, state: 'saving' })
  try {
    if (drawnOf(set).length > 0) await inTurn(recordKey(set.target), () => addToRecord(req, set))
    await saveSet(payload, { ...set, state: 'done' })
  } catch (error) {
    await takeBack(req, options.media ?? 'media', set)
    await saveSet(payload, { ...set, state: 'refused', fault: failureOf(req, error) })
  }
}
