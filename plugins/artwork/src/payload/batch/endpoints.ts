import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import { batchNames } from '../../core/batch/file-names.ts'
import { templateRows } from '../../core/batch/template-rows.ts'
import { writeCsv } from '../../core/batch/write-csv.ts'
import { formatFacts, readFormat } from '../../core/format.ts'
import { defaultStudio } from '../../render/index.ts'
import { writeXlsx } from '../../tables/write-xlsx.ts'
import { streamOf, zipChunks } from '../../zip/index.ts'
import { answer } from '../answer.ts'
import { readKit } from '../kit/read-kit.ts'
import type { ArtworkOptions } from '../options.ts'
import { readBody } from '../read-body.ts'
import { Turned } from '../turned.ts'
import { applyBatch } from './apply.ts'
import type { Batch, BatchResult } from './batch.ts'
import { checkTable, faultsOf, layOut } from './check.ts'
import { packageOf } from './package.ts'
import { previewOf, toldFault } from './preview.ts'
import { readUpload } from './read-upload.ts'
import { createBatch, ownerOf, readBatch, readFault, readResults } from './store.ts'
import { keptDays } from './sweep.ts'
import { isBusy, isRunning, startBatch } from './task.ts'

const languageOf = (req: PayloadRequest): 'vi' | 'en' => (req.i18n.language === 'en' ? 'en' : 'vi')

const personOf = ({ user }: PayloadRequest): { collection: string; id: string | number } => {
  if (!user) throw new Error('A batch is asked for by somebody signed in.')
  return { collection: user.collection, id: user.id }
}

const isPrivate = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

const file = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      ...isPrivate,
      ...{ 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
    },
  })

const template = async (req: PayloadRequest, options: ArtworkOptions): Promise<Response> => {
  const { slug, format = 'xlsx' } = {
    slug: req.query['template'],
    format: req.query['format'] as string | undefined,
  }
  const found = (options.templates ?? defaultStudio.templates).find((one) => one.slug === slug)
  if (!found)
    throw new ArtworkError('template-unknown', 'template', {
      vi: 'Không có mẫu này. Hãy chọn một mẫu trong danh sách.',
      en: 'There is no such template. Choose one out of the list.',
    })
  const { kit } = await readKit(req, options)
  const language = languageOf(req)
  const rows = templateRows(found, kit, language)
  if (format === 'csv')
    return file(writeCsv(rows), 'text/csv; charset=utf-8', `bang-${found.slug}.csv`)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const book = new Uint8Array(writeXlsx(found.label[language], rows))
  return file(book, type, `bang-${found.slug}.xlsx`)
}

const told = (
  batch: Batch,
  results: readonly BatchResult[],
  fault: Awaited<ReturnType<typeof readFault>>,
  language: 'vi' | 'en',
): Response => {
  const { id, rows, startedAt } = batch
  const drawn = results.filter(({ status }) => status === 'drawn').length
  const over = results.length === rows.length
  const until = new Date(Date.parse(startedAt) + keptDays * 86_400_000).toISOString()
  const failed = results.flatMap((one) =>
    one.status === 'failed' ? [toldFault(one.fault, language)] : [],
  )
  return Response.json(
    {
      ...{ id, state: fault ? 'failed' : over ? 'done' : 'drawing' },
      ...{ total: rows.length, done: results.length, drawn, failed, keptUntil: until },
      ...(fault ? { fault: { code: fault.code, message: fault.text[language] } } : {}),
    },
    { headers: isPrivate },
  )
}

const start = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  folder: string,
): Promise<Response> => {
  const person = personOf(req)
  const owner = ownerOf(person)
  if (isBusy(owner))
    throw new Turned(409, 'batch-under-way', {
      vi: 'Bạn đang dựng một bảng khác. Hãy chờ xong rồi làm tiếp.',
      en: 'You have another batch under way. Wait until it is done.',
    })
  const language = languageOf(req)
  const upload = await readUpload(req)
  const checked = await checkTable(req, options, upload)
  // What is wrong with the size is wrong with every row, and refused now.
  await layOut(checked, 1)
  const { rows, template: of, request } = checked
  if (rows.every(({ faults }) => faults.length > 0)) {
    const [first] = faultsOf(checked)
    const because = first ? toldFault(first, language).message : ''
    throw new Turned(422, 'no-sound-row', {
      vi: `Chưa có dòng nào dựng được. ${because}`,
      en: `No row can be drawn. ${because}`,
    })
  }
  const names = batchNames(of.fields, rows, formatFacts[readFormat(request)].extension)
  const batch: Batch = {
    ...{ id: randomUUID(), owner, by: { ...person, language } },
    ...{ startedAt: new Date().toISOString(), body: upload.body },
    rows: rows.map(({ row, data, places, faults }, index) => ({
      ...{ row, data, faults, places: [...places] },
      ...(names[index] ?? { label: '', file: `${index}` }),
    })),
  }
  await createBatch(folder, batch)
  await startBatch(req.payload, folder, batch)
  return told(batch, [], null, language)
}

/** A batch of whoever asks; nobody learns whether others have one of that id. */
const ownBatch = async (
  req: PayloadRequest,
  folder: string,
): Promise<{ batch: Batch; results: BatchResult[] }> => {
  const batch = await readBatch(folder, ownerOf(personOf(req)), req.routeParams?.['id'])
  if (batch) return { batch, results: await readResults(folder, batch) }
  throw new Turned(404, 'batch-unknown', {
    vi: `Không có lần dựng này, hoặc đã quá ${keptDays} ngày. Hãy làm lại từ bảng tính.`,
    en: `There is no such batch, or it is older than ${keptDays} days. Make it again.`,
  })
}

const finished = async (req: PayloadRequest, folder: string) => {
  const own = await ownBatch(req, folder)
  if (own.results.length === own.batch.rows.length) return own
  throw new Turned(409, 'batch-unfinished', {
    vi: 'Các hình chưa dựng xong. Hãy chờ thêm.',
    en: 'The pictures are not all drawn yet. Wait a little.',
  })
}

const read = async (req: PayloadRequest, folder: string): Promise<Response> => {
  const { batch, results } = await ownBatch(req, folder)
  const fault = await readFault(folder, batch)
  // A crash, or a restart, left it behind: whoever asks for it brings it on.
  if (!fault && results.length < batch.rows.length && !isRunning(batch))
    await startBatch(req.payload, folder, batch)
  return told(batch, results, fault, languageOf(req))
}

const zip = async (req: PayloadRequest, folder: string): Promise<Response> => {
  const { batch, results } = await finished(req, folder)
  const chunks = zipChunks(packageOf(folder, batch, results))
  const name = `hinh-${String(batch.body['template'])}-${batch.id.slice(0, 8)}.zip`
  return file(streamOf(chunks), 'application/zip', name)
}

/**
 * - `GET /api/artwork/batch/template?template=&format=xlsx|csv`: a table to fill in.
 * - `POST /api/artwork/batch/preview`, a form of `file` and `request` (JSON `{ template, data, size }`,
 *   as for `render`): `{ rows, sound, columns, errors: [{ cell, row, code, message }], pictures }`.
 * - `POST /api/artwork/batch` with the same form begins to draw and answers at once.
 * - `GET /api/artwork/batch/<id>`: `{ state: 'drawing' | 'done' | 'failed', total, done, drawn, failed }`.
 * - `GET /api/artwork/batch/<id>/zip`: pictures, `manifest.csv`, `SHA256SUMS`.
 * - `POST /api/artwork/batch/<id>/apply` with `{ collection, id, revision? }` adds all to a draft.
 *
 * 400, 401, 403, 404 for others' batches, 409, 413, 415, 422 naming cell and mend.
 */
export const batchEndpoints = (options: ArtworkOptions, folder: string): Endpoint[] => {
  const endpoint = (
    method: 'get' | 'post',
    path: string,
    work: (req: PayloadRequest) => Promise<Response>,
  ): Endpoint => ({
    ...{ method, path: `/artwork/batch${path}` },
    handler: (req) => answer(req, options, () => work(req)),
  })
  return [
    endpoint('get', '/template', (req) => template(req, options)),
    endpoint('post', '/preview', async (req) =>
      Response.json(await previewOf(req, options, await readUpload(req)), { headers: isPrivate }),
    ),
    endpoint('post', '', (req) => start(req, options, folder)),
    endpoint('get', '/:id', (req) => read(req, folder)),
    endpoint('get', '/:id/zip', (req) => zip(req, folder)),
    endpoint('post', '/:id/apply', async (req) => {
      const body = await readBody(req)
      const own = await finished(req, folder)
      return Response.json({ doc: await applyBatch(req, options, { folder, ...own }, body) })
    }),
  ]
}
