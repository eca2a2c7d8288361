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
import { drawLoop } from './draw-loop.ts'
import { drawTarget, failureOf } from './draw-target.ts'
import type { SetDoc, SetResult, SetTarget } from './set.ts'
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
  Boolean(row['template'] ?? row['renderKey']) &&
  Boolean(row['video']) === Boolean(to['video']) &&
  ['screen', 'width', 'height'].every((name) => row[name] === to[name])

/** The rows with the set's; those that a save before a crash added are not added again. */
const rowsWith = (rows: readonly Row[], { replace, ...set }: SetDoc): Row[] => {
  const fileOf = (row: Row): string => `${String(row['image'])} ${String(row['video'])}`
  const there = new Set(rows.map(fileOf))
  const added = drawnOf({ replace, ...set })
    .map(({ row }) => row)
    .filter((row) => !there.has(fileOf(row)))
  const kept = replace ? rows.filter((row) => !added.some((one) => givesWay(row, one))) : rows
  return [...kept, ...added]
}

const recordOf = ({ target }: SetDoc): RowsOf => {
  const { collection, field, id } = target
  return { target: { collection, field }, id, revision: 'current' }
}

/** How often what is done of a loop is written down, in milliseconds. */
const pause = 700

const draw = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  set: SetDoc,
  index: number,
  target: SetTarget,
): Promise<SetResult> => {
  const { loop } = target
  if (!loop) return drawTarget(req, options, set, target)
  let last = performance.now()
  let writing: Promise<void> | undefined
  const onPart = (part: number): void => {
    if (writing || performance.now() - last < pause) return
    last = performance.now()
    set.results[index] = { status: 'waiting', part }
    writing = saveSet(req.payload, set).finally(() => (writing = undefined))
  }
  const result = await drawLoop(req, options, set, { ...target, loop }, onPart)
  await writing
  return result
}

/** Takes back what no record took. */
const removeDrawn = async (
  req: PayloadRequest,
  { media = 'media', videos }: ArtworkOptions,
  set: SetDoc,
): Promise<void> => {
  const idsIn = (name: 'image' | 'video') =>
    drawnOf(set).flatMap(({ row }) => (row[name] as string | number | undefined) ?? [])
  await removeMedia(req, media as CollectionSlug, idsIn('image'))
  if (videos) await removeMedia(req, videos as CollectionSlug, idsIn('video'))
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
    set.results[index] = await draw(req, options, set, index, target)
    await saveSet(payload, set)
  }
  await saveSet(payload, { ...set, state: 'saving' })
  try {
    if (drawnOf(set).length > 0) await changeRows(req, recordOf(set), (rows) => rowsWith(rows, set))
  } catch (error) {
    await removeDrawn(req, options, set)
    await saveSet(payload, { ...set, state: 'refused', fault: failureOf(req, error) })
    return
  }
  await saveSet(payload, { ...set, state: 'done' })
}
