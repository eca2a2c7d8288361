import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { plainWords } from '../../core/file-name.ts'
import { type Packed, packageNames, playlistOf } from '../../core/package-names.ts'
import { sha256Of, streamOf, sumLines, zipChunks, type ZipEntry } from '../../zip/index.ts'
import { answer } from '../answer.ts'
import { readApplyRequest } from '../apply-request.ts'
import type { ArtworkOptions, DeliveryOptions } from '../options.ts'
import { Turned } from '../turned.ts'
import type { Delivery, DeliveryFile } from './delivery.ts'

const refuse = (status: number, code: string, vi: string, en: string): Turned =>
  new Turned(status, code, { vi, en })

const unknown = () =>
  refuse(404, 'record-unknown', 'Không có nội dung này.', 'There is no such record.')

const notLive = () =>
  refuse(
    ...([409, 'not-live'] as const),
    'Nội dung chưa công khai. Chỉ giao bản đã được duyệt và đang công khai.',
    'The record is not public. Only an approved version that is public is delivered.',
  )

const nothing = () =>
  refuse(
    ...([409, 'nothing-to-deliver'] as const),
    'Bản đang công khai không có hình nào. Hãy thêm hình vào nội dung rồi trình duyệt.',
    'The public version has no pictures. Add some to the record and have it approved.',
  )

const differs = (label: string) =>
  refuse(
    ...([409, 'file-differs'] as const),
    `Tệp cho “${label}” không còn đúng bản đã duyệt nên không giao. Hãy báo quản trị viên.`,
    `The file for “${label}” is not the approved one any more. Tell an administrator.`,
  )

/** Reads an approved file; breaks off at its end when its bytes were others. */
async function* approvedBytes({ path: file, sha256, label }: DeliveryFile) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(/* turbopackIgnore: true */ file)) {
    hash.update(chunk as Buffer)
    yield new Uint8Array(chunk as Buffer)
  }
  if (hash.digest('hex') !== sha256) throw differs(label)
}

const demandApproved = async (file: DeliveryFile): Promise<void> => {
  try {
    // Nothing is sent before all of it is known to be right.
    for await (const _ of approvedBytes(file)) continue
  } catch {
    throw differs(file.label)
  }
}

const packedOf = ({ label, width, height, path: file, text }: DeliveryFile): Packed => ({
  ...{ label, width: width ?? null, height: height ?? null },
  extension: path.extname(file).slice(1).toLowerCase() || 'bin',
  ...(text ? { text } : {}),
})

async function* once(bytes: Uint8Array) {
  yield bytes
}

const byteEntry = (name: string, bytes: Uint8Array): ZipEntry => ({
  ...{ name, pack: true },
  read: () => once(bytes),
})

const entriesOf = (delivery: Delivery): ZipEntry[] => {
  const packed = delivery.files.map(packedOf)
  const names = packageNames(packed)
  const playlist = new TextEncoder().encode(`\ufeff${playlistOf(delivery, packed)}`)
  const papers = [{ name: 'playlist.txt', bytes: playlist }, ...(delivery.papers ?? [])]
  const sums = sumLines([
    ...delivery.files.map(({ sha256 }, index) => [names[index] ?? '', sha256] as const),
    ...papers.map(({ name, bytes }) => [name, sha256Of(bytes)] as const),
  ])
  return [
    ...delivery.files.map((file, index) => ({
      name: names[index] ?? '',
      read: () => approvedBytes(file),
    })),
    ...papers.map(({ name, bytes }) => byteEntry(name, bytes)),
    byteEntry('SHA256SUMS', new TextEncoder().encode(sums)),
  ]
}

const pack = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { read }: DeliveryOptions,
): Promise<Response> => {
  const { collection, id: given } = req.routeParams ?? {}
  const { target, id } = readApplyRequest(req, options, { collection, id: given })
  const record = await req.payload.findByID({
    ...{ collection: target.collection as CollectionSlug, id, draft: true, depth: 0 },
    ...{ overrideAccess: false, disableErrors: true, req },
  })
  // The type does not say so, but without errors there may be no record.
  if (!(record as unknown)) throw unknown()
  const delivery = await read(req, target.collection, String(id))
  if (!delivery) throw notLive()
  if (delivery.files.length === 0) throw nothing()
  for (const file of delivery.files) await demandApproved(file)
  const name = `${plainWords(delivery.title) || 'goi'}-${delivery.contentHash.slice(0, 8)}.zip`
  return new Response(streamOf(zipChunks(entriesOf(delivery))), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/**
 * `GET /api/artwork/package/<collection>/<id>`: a ZIP of the live approved version's files, named by
 * order and screen, with `playlist.txt`, the approval's papers and `SHA256SUMS`. The same version
 * gives the same bytes. 401, 403, 404, 409 when nothing is public, it has no pictures, or a file is
 * not the approved one.
 */
export const packageEndpoint = (options: ArtworkOptions, delivery: DeliveryOptions): Endpoint => ({
  path: '/artwork/package/:collection/:id',
  method: 'get',
  handler: (req) =>
    answer(req, { ...options, access: delivery.access ?? options.access ?? (() => true) }, () =>
      pack(req, options, delivery),
    ),
})
