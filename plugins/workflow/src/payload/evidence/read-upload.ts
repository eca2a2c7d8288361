import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { evidenceTypes } from './collection.ts'

/** What was sent: a file, and the number of the decision that it proves. */
export type Upload = { seq: number; name: string; data: Buffer; mimetype: string; ext: string }

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`

const readForm = async (req: PayloadRequest): Promise<FormData> => {
  if (!/^multipart\/form-data/i.test(req.headers.get('content-type') ?? ''))
    throw new Refusal('file-missing')
  try {
    const form = await req.formData?.()
    if (form) return form
  } catch {
    throw new Refusal('body-malformed', { reason: 'multipart/form-data' })
  }
  throw new Refusal('file-missing')
}

const seqOf = (form: FormData): number => {
  const sent = form.get('seq')
  const seq = typeof sent === 'string' && /^\d{1,9}$/.test(sent) ? Number(sent) : 0
  if (seq < 1) throw new Refusal('file-missing')
  return seq
}

const endsWhole = (data: Buffer, mime: string): boolean => {
  if (mime === 'application/pdf') {
    const tail = data.subarray(-1024)
    return tail.includes('startxref') && tail.includes('%%EOF')
  }
  if (mime === 'image/jpeg') return data.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0
  return data.includes('IEND')
}

/**
 * Reads an upload of a signed document. Its bytes stay as they are: a signature would not survive
 * anything else.
 *
 * @throws Refusal `file-missing`, `file-too-large` or `file-kind-unknown`
 */
export const readUpload = async (req: PayloadRequest, maxBytes: number): Promise<Upload> => {
  const tooLarge = new Refusal('file-too-large', { limit: megabytes(maxBytes) })
  if (Number(req.headers.get('content-length') ?? 0) > maxBytes + 10_000) throw tooLarge
  const form = await readForm(req)
  const seq = seqOf(form)
  const file = form.get('file')
  if (file === null || typeof file === 'string' || file.size === 0)
    throw new Refusal('file-missing')
  if (file.size > maxBytes) throw tooLarge
  const data = Buffer.from(await file.arrayBuffer())
  const kind = await fileTypeFromBuffer(data).catch(() => undefined)
  if (!kind || !evidenceTypes.some((mime) => mime === kind.mime) || !endsWhole(data, kind.mime))
    throw new Refusal('file-kind-unknown')
  // Control characters and paths have no place in a name that people will read.
  const name = [...file.name.replace(/^.*[\\/]/, '')]
    .filter((letter) => letter >= ' ' && letter !== '\u007f')
    .join('')
    .normalize('NFC')
    .slice(0, 200)
  return { seq, name: name || `van-ban.${kind.ext}`, data, mimetype: kind.mime, ext: kind.ext }
}
