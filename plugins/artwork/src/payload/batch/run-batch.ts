import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import type { CellFault } from '../../core/batch/fault.ts'
import { faultAt } from '../../core/batch/read-row.ts'
import { renderArtwork } from '../../render/index.ts'
import type { RenderRequest } from '../../render/plan.ts'
import type { Studio } from '../../render/studio.ts'
import { readStudio } from '../kit/read-kit.ts'
import type { ArtworkOptions } from '../options.ts'
import { prepare } from '../prepare.ts'
import { failureOf, patiently } from '../sets/draw-target.ts'
import { reqOf } from '../sets/run-set.ts'
import type { Batch, BatchResult, BatchRow } from './batch.ts'
import { addResult, placeOf, readBatch, readResults } from './store.ts'

/** Pictures drawn at once, as the renderer draws; who previews meanwhile waits for one at most. */
const atOnce = 2

/** Most bytes of a batch's pictures. */
const mostBytes = 1024 * 1024 * 1024

const full = (): ArtworkError =>
  new ArtworkError('size-too-large', '', {
    vi: 'Các hình của lần này đã đầy 1 GB. Hãy chia bảng thành nhiều tệp hoặc giảm cỡ hình.',
    en: 'The pictures of this batch fill 1 GB. Split the table, or draw smaller pictures.',
  })

const faultOfRow = (req: PayloadRequest, { row, places }: BatchRow, error: unknown): CellFault =>
  error instanceof ArtworkError
    ? faultAt(row, new Map(places), error)
    : { row, ...failureOf(req, error) }

type Shared = { request: RenderRequest; studio: Studio }

const drawRow = async (
  { request, studio }: Shared,
  { data, file }: BatchRow,
  place: string,
): Promise<Omit<Extract<BatchResult, { status: 'drawn' }>, 'index'>> => {
  const { bytes, ...render } = await patiently(() => renderArtwork({ ...request, data }, studio))
  await writeFile(path.join(place, file), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { status: 'drawn', sha256, bytes: bytes.byteLength, render }
}

const share = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { body, rows }: Batch,
): Promise<Shared> => {
  const { request, studio } = await prepare(req, options, body)
  const { assets } = await readStudio(
    req,
    options,
    rows.map(({ data }) => data),
  )
  return { request, studio: { ...studio, assets } }
}

/**
 * Draws a batch. What fails is kept as a failure of its row, and keeps nothing else from being
 * drawn. Safe to run again after a crash: what was drawn is not drawn twice.
 */
export const runBatch = async (
  payload: Payload,
  options: ArtworkOptions,
  folder: string,
  { owner, id }: Pick<Batch, 'owner' | 'id'>,
): Promise<void> => {
  const batch = await readBatch(folder, owner, id)
  if (!batch) return
  const results = await readResults(folder, batch)
  const over = new Set(results.map(({ index }) => index))
  const waiting = batch.rows.flatMap((row, index) => (over.has(index) ? [] : [{ row, index }]))
  let bytes = results.reduce((sum, one) => sum + (one.status === 'drawn' ? one.bytes : 0), 0)
  if (waiting.length === 0) return
  const req = await reqOf(payload, batch)
  const shared = await share(req, options, batch)
  const place = placeOf(folder, batch)
  const drawNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { row, index } = next
      try {
        const [fault] = row.faults
        if (fault) {
          await addResult(folder, batch, { index, status: 'failed', fault })
          continue
        }
        if (bytes > mostBytes) throw full()
        const drawn = await drawRow(shared, row, place)
        bytes += drawn.bytes
        await addResult(folder, batch, { index, ...drawn })
      } catch (error) {
        const fault = faultOfRow(req, row, error)
        await addResult(folder, batch, { index, status: 'failed', fault })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, drawNext))
}
