import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { batchLimits } from '../../core/batch/limits.ts'
import type { Render } from '../../render/index.ts'
import { sha256Of } from '../../zip/index.ts'
import { readApplyRequest } from '../apply-request.ts'
import { keepPictures, type Labelled } from '../keep-pictures.ts'
import type { ArtworkOptions } from '../options.ts'
import { Turned } from '../turned.ts'
import type { Batch, BatchResult } from './batch.ts'
import { placeOf } from './store.ts'

const changed = (): Turned =>
  new Turned(409, 'batch-changed', {
    vi: 'Một hình của lần này đã bị thay đổi hoặc mất. Hãy làm lại từ bảng tính.',
    en: 'A picture of this batch was changed or lost. Make the batch again from its table.',
  })

const renderOf = async (
  place: string,
  file: string,
  { sha256, render }: Extract<BatchResult, { status: 'drawn' }>,
): Promise<Render> => {
  const bytes = await readFile(path.join(/* turbopackIgnore: true */ place, file)).catch(() => null)
  if (!bytes || sha256Of(bytes) !== sha256) throw changed()
  return { ...render, bytes }
}

/**
 * Adds all pictures of a batch to a record's draft in one save, or none: there they are approved by
 * their hashes like any other.
 *
 * @throws Turned 409 for a changed picture, 422 for too many or none
 */
export const applyBatch = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { folder, batch, results }: { folder: string; batch: Batch; results: readonly BatchResult[] },
  body: Record<string, unknown>,
): Promise<unknown> => {
  const request = readApplyRequest(req, options, { ...body, screen: '' })
  const drawn = results.flatMap((one) => (one.status === 'drawn' ? [one] : []))
  const { applied } = batchLimits
  if (drawn.length === 0 || drawn.length > applied)
    throw new Turned(422, 'too-many-pictures', {
      vi: `Mỗi lần thêm được từ 1 đến ${applied} hình; lần này có ${drawn.length}. Hãy chia bảng thành nhiều tệp.`,
      en: `One save adds 1 to ${applied} pictures; this batch has ${drawn.length}. Split the table.`,
    })
  const place = placeOf(folder, batch)
  const pictures: Labelled[] = []
  for (const one of drawn) {
    const { file = '', label = '' } = batch.rows[one.index] ?? {}
    pictures.push({ render: await renderOf(place, file, one), label: label.slice(0, 200) })
  }
  return keepPictures(req, (options.media ?? 'media') as CollectionSlug, request, pictures)
}
