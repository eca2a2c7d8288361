import {
  type CollectionSlug,
  createLocalReq,
  getLocalI18n,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { changeRows, type Row, type RowsOf } from '../change-rows.ts'
import { removeMedia } from '../keep-pictures.ts'
import type { ArtworkOptions } from '../options.ts'
import { drawTarget, failureOf } from './draw-target.ts'
import type { SetDoc, SetResult } from './set.ts'
import { readSet, saveSet } from './store.ts'

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

/** The rows with the set's; those that a save before a crash added are not added again. */
const rowsWith = (rows: readonly Row[], { replace, ...set }: SetDoc): Row[] => {
  const there = new Set(rows.map((row) => row['image']))
  const added = drawnOf({ replace, ...set })
    .map(({ row }) => row)
    .filter((row) => !there.has(row['image']))
  const kept = replace ? rows.filter((row) => !added.some((one) => givesWay(row, one))) : rows
  return [...kept, ...added]
}

const recordOf = ({ target }: SetDoc): RowsOf => {
  const { collection, field, id } = target
  return { target: { collection, field }, id, revision: 'current' }
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
    if (drawnOf(set).length > 0) await changeRows(req, recordOf(set), (rows) => rowsWith(rows, set))
  } catch (error) {
    const images = drawnOf(set).map(({ row }) => row['image'] as string | number)
    await removeMedia(req, (options.media ?? 'media') as CollectionSlug, images)
    await saveSet(payload, { ...set, state: 'refused', fault: failureOf(req, error) })
    return
  }
  await saveSet(payload, { ...set, state: 'done' })
}
