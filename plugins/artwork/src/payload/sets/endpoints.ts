import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { answer } from '../answer.ts'
import { readApplyRequest } from '../apply-request.ts'
import type { ArtworkOptions } from '../options.ts'
import { readBody } from '../read-body.ts'
import { Turned } from '../turned.ts'
import { readSetRequest } from './read-set-request.ts'
import type { SetDoc, SetResult, SetTarget } from './set.ts'
import { createSet, forgetSets, newestSet, readSet } from './store.ts'
import { isRunning, startSet } from './task.ts'

type Language = 'vi' | 'en'

const shownResult = (
  { label, size }: SetTarget,
  result: SetResult | undefined,
  language: Language,
) => {
  if (!result || result.status === 'waiting')
    return { label, status: 'waiting', ...(result?.part ? { part: result.part } : {}) }
  if (result.status === 'failed') {
    const { code, field, text } = result
    return { label, status: 'failed', code, message: text[language], ...(field ? { field } : {}) }
  }
  const { width, height, legibility } = result
  // The pixels that a sheet is laid out on say nothing to whoever prints it.
  const pixels = size['format'] === 'pdf' ? {} : { width, height }
  return {
    ...{ label, status: 'drawn', ...pixels },
    ...(legibility
      ? { legibility: { verdict: legibility.verdict, summary: legibility.summary[language] } }
      : {}),
  }
}

const shown = (req: PayloadRequest, set: SetDoc): Response => {
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  const { id, state, targets, results, fault } = set
  return Response.json(
    {
      ...{ id, state, total: targets.length },
      done: results.filter(({ status }) => status !== 'waiting').length,
      drawn: results.filter(({ status }) => status === 'drawn').length,
      results: targets.map((target, index) => shownResult(target, results[index], language)),
      ...(fault ? { fault: { code: fault.code, message: fault.text[language] } } : {}),
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

const unknown = (): Turned =>
  new Turned(404, 'set-unknown', {
    vi: 'Không có bộ hình này. Hãy dựng lại.',
    en: 'There is no such set. Draw it again.',
  })

const isOpen = ({ state }: SetDoc): boolean => state === 'drawing' || state === 'saving'

const start = async (req: PayloadRequest, options: ArtworkOptions): Promise<Response> => {
  const set = await readSetRequest(req, options, await readBody(req))
  const { collection, id } = set.target
  // Refused now rather than after a minute of drawing.
  await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id, draft: true, depth: 0 },
    ...{ overrideAccess: false, req },
  })
  const newest = await newestSet(req.payload, set.target)
  if (newest && isOpen(newest) && isRunning(newest))
    throw new Turned(409, 'set-under-way', {
      vi: 'Một bộ hình của nội dung này đang được dựng. Hãy chờ xong rồi dựng tiếp.',
      en: 'A set of this record is being drawn. Wait until it is done.',
    })
  await forgetSets(req.payload, set.target)
  const created = await createSet(req.payload, set)
  await startSet(req.payload, created)
  return shown(req, created)
}

const read = async (req: PayloadRequest, options: ArtworkOptions): Promise<Response> => {
  const given = req.routeParams?.['id']
  const set = typeof given === 'string' ? await readSet(req.payload, given) : null
  if (!set) throw unknown()
  readApplyRequest(req, options, { ...set.target, screen: '' })
  await req.payload.findByID({
    ...{ collection: set.target.collection as CollectionSlug, id: set.target.id, draft: true },
    ...{ depth: 0, overrideAccess: false, req },
  })
  // A crash, or a restart, left it behind: whoever asks for it brings it on.
  if (isOpen(set) && !isRunning(set)) await startSet(req.payload, set)
  return shown(req, set)
}

/**
 * `POST /api/artwork/sets` with `{ collection, id, template, data, targets, replace? }`, a target being
 * `{ screenId }`, `{ preset }` or a video loop of the record's pictures, `{ screenId | width, height,
 * loop: { slides: [{ image, seconds }], transition?: 'cut' | 'fade', ticker? } }`, begins to draw a set and answers at once; `GET /api/artwork/sets/<id>` tells
 * how far it is: `{ state: 'drawing' | 'saving' | 'done' | 'refused', total, done, results, fault? }`.
 * What fails is named with its code and mend and keeps nothing else from the record. 400, 401, 403,
 * 404, 409 while another is under way, 413, 422.
 */
export const setEndpoints = (options: ArtworkOptions): Endpoint[] => [
  {
    path: '/artwork/sets',
    method: 'post',
    handler: (req) => answer(req, options, () => start(req, options)),
  },
  {
    path: '/artwork/sets/:id',
    method: 'get',
    handler: (req) => answer(req, options, () => read(req, options)),
  },
]
