import type { PayloadRequest } from 'payload'
import { ArtworkError } from '../core/artwork-error.ts'
import type { ArtworkOptions } from './options.ts'
import { isRefused, type Refused } from './refused.ts'
import { Turned } from './turned.ts'

type Fault = { message: string; code: string; field?: string }

const refusal = (status: number, errors: Fault[]): Response =>
  Response.json(
    { errors },
    { status, ...(status === 503 ? { headers: { 'Retry-After': '3' } } : {}) },
  )

/** The request may be right: it is worth sending again. */
const later = new Set<string>(['renderer-busy', 'render-timeout', 'render-crashed'])

/** Nobody reads it: the client has gone (nginx's own code). */
const clientGone = 499

const faultsOf = ({ message, code, data }: Refused): Fault[] => {
  const { code: inData, errors } = (data ?? {}) as {
    code?: unknown
    errors?: { message?: string; path?: string }[]
  }
  const named = [code, inData].find((value) => typeof value === 'string') ?? 'refused'
  const faults = (Array.isArray(errors) ? errors : []).map((fault) => ({
    message: fault.message ?? message,
    code: named,
    ...(fault.path ? { field: fault.path } : {}),
  }))
  return faults.length > 0 ? faults : [{ message, code: named }]
}

const admit = async (req: PayloadRequest, { access }: ArtworkOptions): Promise<void> => {
  if (!req.user)
    throw new Turned(401, 'sign-in-first', { vi: 'Bạn cần đăng nhập.', en: 'Please sign in.' })
  if (access && !(await access(req)))
    throw new Turned(403, 'not-allowed', {
      vi: 'Tài khoản của bạn không có quyền dựng hình.',
      en: 'Your account may not render artwork.',
    })
}

/** Lets in who may render, and turns what is wrong into an answer with its status and mend. */
export const answer = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  work: () => Promise<Response>,
): Promise<Response> => {
  try {
    await admit(req, options)
    return await work()
  } catch (error) {
    if (error instanceof ArtworkError || error instanceof Turned) {
      const { text, code, field } = error
      const message = text[req.i18n.language === 'en' ? 'en' : 'vi']
      const status = error instanceof Turned ? error.status : later.has(code) ? 503 : 422
      return refusal(status, [{ message, code, ...(field ? { field } : {}) }])
    }
    if (req.signal?.aborted) return new Response(null, { status: clientGone })
    if (isRefused(error)) return refusal(error.status, faultsOf(error))
    throw error
  }
}
