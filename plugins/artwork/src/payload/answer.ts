import { APIError, type PayloadRequest } from 'payload'
import { ArtworkError } from '../core/artwork-error.ts'
import type { Text } from '../core/text.ts'
import type { ArtworkOptions } from './options.ts'

const bodyLimit = 256 * 1024

/** A request that is turned away before anything is drawn. */
class Turned extends Error {
  readonly status: number
  readonly code: string
  readonly text: Text

  constructor(status: number, code: string, vi: string, en: string) {
    super(en)
    this.status = status
    this.code = code
    this.text = { vi, en }
  }
}

const refusal = (
  req: PayloadRequest,
  status: number,
  { code, text, field }: { code: string; text: Text; field?: string },
): Response =>
  Response.json(
    {
      errors: [
        {
          message: text[req.i18n.language === 'en' ? 'en' : 'vi'],
          code,
          ...(field ? { field } : {}),
        },
      ],
    },
    { status, ...(status === 503 ? { headers: { 'Retry-After': '3' } } : {}) },
  )

/** Lets in who may render, and turns what is wrong into an answer with its status and mend. */
export const answer = async (
  req: PayloadRequest,
  { access }: ArtworkOptions,
  work: () => Promise<Response>,
): Promise<Response> => {
  try {
    if (!req.user) throw new Turned(401, 'sign-in-first', 'Bạn cần đăng nhập.', 'Please sign in.')
    if (access && !(await access(req)))
      throw new Turned(
        403,
        'not-allowed',
        'Tài khoản của bạn không có quyền dựng hình.',
        'Your account may not render artwork.',
      )
    return await work()
  } catch (error) {
    if (error instanceof ArtworkError)
      return refusal(req, error.code === 'renderer-busy' ? 503 : 422, error)
    if (error instanceof Turned) return refusal(req, error.status, error)
    if (error instanceof APIError) {
      const { code } = (error.data ?? {}) as { code?: string }
      const text = { vi: error.message, en: error.message }
      return refusal(req, error.status, { code: code ?? 'refused', text })
    }
    throw error
  }
}

/** The request's body as an object; 400 when it is none, 413 when it is too large. */
export const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = (await req.text?.()) ?? ''
  if (text.length > bodyLimit)
    throw new Turned(413, 'body-too-large', 'Dữ liệu gửi lên quá lớn.', 'The request is too large.')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    body = null
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>
  throw new Turned(
    400,
    'body-malformed',
    'Dữ liệu gửi lên phải là một đối tượng JSON.',
    'The request must be a JSON object.',
  )
}
