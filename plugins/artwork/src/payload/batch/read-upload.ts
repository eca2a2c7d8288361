import type { PayloadRequest } from 'payload'
import { BatchError } from '../../core/batch/batch-error.ts'
import { batchLimits } from '../../core/batch/limits.ts'
import type { Table } from '../../core/batch/table.ts'
import { readTable } from '../../tables/read-table.ts'
import { readBytes } from '../read-body.ts'
import { Turned } from '../turned.ts'

/** The file and what to do with it; the form's own lines take some room too. */
const bodyLimit = batchLimits.bytes + 256 * 1024

const statuses: Partial<Record<BatchError['code'], number>> = {
  'file-too-large': 413,
  'file-type': 415,
  'file-locked': 415,
  'encoding-unknown': 415,
}

/** A refusal of a file, as an answer has it. */
const turned = ({ code, text }: BatchError): Turned =>
  new Turned(statuses[code] ?? 422, code, text, 'file')

const tooLarge = (): Turned =>
  new Turned(
    413,
    'file-too-large',
    {
      vi: 'Tệp quá lớn: tối đa 2 MB. Hãy bỏ ảnh và những trang không dùng, hoặc lưu thành CSV.',
      en: 'The file is too large: at most 2 MB. Remove pictures and unused sheets, or save as CSV.',
    },
    'file',
  )

const malformed = (): Turned =>
  new Turned(400, 'body-malformed', {
    vi: 'Hãy gửi biểu mẫu gồm “file” (tệp .xlsx hoặc .csv) và “request” (JSON: mẫu, cỡ, dữ liệu chung).',
    en: 'Send a form with “file” (.xlsx or .csv) and “request” (JSON: template, size, shared data).',
  })

const readForm = async (req: PayloadRequest): Promise<FormData> => {
  const type = req.headers.get('content-type') ?? ''
  if (!req.body || !type.startsWith('multipart/form-data')) throw malformed()
  const bytes = await readBytes(req.body, bodyLimit, tooLarge)
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw malformed()
  }
}

const asObject = (text: unknown): Record<string, unknown> => {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    throw malformed()
  }
  throw malformed()
}

/** A table that somebody sent, and what is to be drawn of it. */
export type Upload = { table: Table; body: Record<string, unknown> }

/**
 * Reads a form with `file` and `request`, no more of it than the limit.
 *
 * @throws Turned 400, 413, 415, 422 naming the mend
 */
export const readUpload = async (req: PayloadRequest): Promise<Upload> => {
  if (Number(req.headers.get('content-length') ?? 0) > bodyLimit) throw tooLarge()
  const form = await readForm(req)
  const file = form.get('file')
  const body = asObject(form.get('request'))
  if (!file || typeof file === 'string') throw malformed()
  try {
    return { table: await readTable(new Uint8Array(await file.arrayBuffer())), body }
  } catch (error) {
    throw error instanceof BatchError ? turned(error) : error
  }
}
