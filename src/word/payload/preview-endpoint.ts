import type { Endpoint, PayloadRequest } from 'payload'
import { canWriteContent } from '../../access/can-write-content.ts'
import { limits } from '../docx/limits.ts'
import { readDocx } from '../docx/read-docx.ts'
import { refusals } from '../docx/refusals.ts'
import type { WordPreview } from '../preview.ts'
import { WordRefused } from '../refused.ts'
import { inSlot } from './slots.ts'

const admit = async (req: PayloadRequest): Promise<void> => {
  if (!req.user) {
    throw new WordRefused('sign-in-first', { vi: 'Bạn cần đăng nhập.', en: 'Please sign in.' }, 401)
  }
  if (!(await canWriteContent({ req }))) {
    throw new WordRefused(
      'not-allowed',
      {
        vi: 'Tài khoản của bạn không có quyền soạn bài.',
        en: 'Your account may not write articles.',
      },
      403,
    )
  }
}

const readFile = async (req: PayloadRequest): Promise<Uint8Array> => {
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !req.formData) throw refusals.none()
  const form = await req.formData().catch(() => {
    throw refusals.none()
  })
  const file = form.get('file')
  if (!file || typeof file === 'string') throw refusals.none()
  if (file.size > limits.file) throw refusals.tooLarge()
  return new Uint8Array(await file.arrayBuffer())
}

const preview = async (req: PayloadRequest, language: 'vi' | 'en'): Promise<WordPreview> => {
  await admit(req)
  const bytes = await readFile(req)
  const { reading, pictures, losses, legacy } = await inSlot(() => readDocx(bytes))
  const warnings = losses.map(({ code, text }) => ({ code, message: text[language] }))
  return { ...reading, pictures, warnings, legacy }
}

/**
 * `POST /api/articles/word` with a form whose `file` is a .docx: what an import would bring, as
 * {@link WordPreview}. Stores nothing. 400, 401, 403, 413, 415, 422 or 503 with
 * `{ errors: [{ message, code }] }`, whose message names the mend.
 */
export const wordPreviewEndpoint: Endpoint = {
  path: '/word',
  method: 'post',
  handler: async (req) => {
    const language = req.i18n.language === 'en' ? 'en' : 'vi'
    try {
      return Response.json(await preview(req, language), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    } catch (error) {
      if (!(error instanceof WordRefused)) throw error
      const { status, code, text } = error
      const headers: Record<string, string> = status === 503 ? { 'Retry-After': '5' } : {}
      return Response.json({ errors: [{ message: text[language], code }] }, { status, headers })
    }
  },
}
