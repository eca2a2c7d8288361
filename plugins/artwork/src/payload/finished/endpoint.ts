import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Collection, CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import { checkFinished, passes } from '../../core/finished/check.ts'
import type { FileFacts } from '../../core/finished/facts.ts'
import { readFinishedInPool } from '../../finished/in-pool.ts'
import { answer } from '../answer.ts'
import { readApplyRequest } from '../apply-request.ts'
import { changeRows } from '../change-rows.ts'
import type { ArtworkOptions } from '../options.ts'
import { readBody } from '../read-body.ts'
import { Turned } from '../turned.ts'
import { readFinishedTarget } from './target.ts'

type Medium = {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  duration?: number | null
  codec?: string | null
}

const unknownFile = (): ArtworkError =>
  new ArtworkError('photo-missing', 'file', {
    vi: 'Không tìm thấy tệp này. Hãy chọn lại tệp.',
    en: 'There is no such file. Choose the file again.',
  })

/** What the medium is: a video as it was measured when it came in, else by its bytes. */
const factsOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<FileFacts> => {
  const doc = (await req.payload
    .findByID({ collection, id, depth: 0, overrideAccess: false, req })
    .catch(() => {
      throw unknownFile()
    })) as unknown as Medium
  const { width, height, duration, codec, filename, mimeType } = doc
  if (mimeType?.startsWith('video/') && width && height)
    return { kind: 'video', codec: codec ?? '?', width, height, duration: duration ?? 0 }
  if (!filename) throw unknownFile()
  const known = req.payload.collections as Record<string, Collection | undefined>
  const folder = known[collection]?.config.upload.staticDir
  if (!folder) throw unknownFile()
  const file = path.join(/* turbopackIgnore: true */ folder, path.basename(filename))
  return readFinishedInPool(
    new Uint8Array(
      await readFile(file).catch(() => {
        throw unknownFile()
      }),
    ),
  )
}

/**
 * `POST /api/artwork/finished` with `{ file: <id of the medium>, from?: 'media' | 'videos' }` and a
 * size as for rendering (`width`, `height`, `modules`, `screenId` or `print`): what the file is and what is wrong
 * with it there, `{ facts, findings }`. With `{ add: true, collection, id, screen?, revision? }` a file
 * without errors is added to the record's draft, `{ facts, findings, doc }`; 422 `file-unfit` when it
 * has errors.
 */
export const finishedEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/finished',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const { media = 'media', videos } = options
      const isVideo = videos !== undefined && body['from'] === videos
      const from = (isVideo ? videos : media) as CollectionSlug
      const { target, size, name = '' } = await readFinishedTarget(req, options, body)
      const file = body['file']
      if (typeof file !== 'string' && typeof file !== 'number') throw unknownFile()
      const facts = await factsOf(req, from, String(file))
      const findings = checkFinished(facts, target)
      if (body['add'] !== true) return Response.json({ facts, findings })
      const [error] = findings.filter(({ level }) => level === 'error')
      if (error && !passes(findings)) throw new Turned(422, 'file-unfit', error.text, 'file')
      const request = readApplyRequest(req, options, body)
      const row = { ...size, screen: request.screen || name, [isVideo ? 'video' : 'image']: file }
      const doc = await changeRows(req, request, (rows) => [...rows, row])
      return Response.json({ facts, findings, doc })
    }),
})
