import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { limitBody } from './body-limit.ts'
import type { Env } from './env.ts'
import { answerHealth } from './health.ts'
import { isLoopbackHost } from './host-check.ts'
import { preferVietnamese } from './language.ts'
import { answerQuiz, takesForm } from './quiz.ts'
import { refuse } from './refuse.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { letPlainHttpIn } from './trusted-origins.ts'
import { visitorAddress, visitorHeader } from './visitor.ts'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** What every request passes on its way to Next. */
export const listener = (env: Env, next: Next): RequestListener => {
  const publicUrl = new URL(env.publicUrl)

  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    setSecurityHeaders(res, { https: publicUrl.protocol === 'https:' })
    if (env.mode === 'demo' && !isLoopbackHost(req.headers.host, env.port)) {
      refuse(
        res,
        421,
        `Bản dùng thử chỉ trả lời tại http://localhost:${env.port}`,
        `The demo answers only at http://localhost:${env.port}`,
      )
      return
    }
    if (!isWellFormed(req.url ?? '/')) {
      refuse(res, 400, 'Địa chỉ không hợp lệ', 'The address is malformed')
      return
    }
    if (req.url === '/api/health') return answerHealth(res)
    if (!isTaken(req)) {
      refuse(res, 405, 'Trang này không nhận dữ liệu gửi lên', 'This page takes no data')
      return
    }
    if (!limitBody(req, res, env.videoMaxBytes)) return
    req.headers[visitorHeader] = visitorAddress(req, env.trustProxy)
    if (await answerQuiz(req, res)) return
    if (env.mode === 'production') speakForPublicUrl(req, publicUrl)
    preferVietnamese(req.headers)
    letPlainHttpIn(req)
    await next(req, res)
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error)
      if (res.headersSent) res.destroy()
      else refuse(res, 500, 'Máy chủ gặp lỗi', 'The server failed')
    })
  }
}

/** Beside a contest's form, pages take data through actions of the admin only; Next answers 500 to others. */
const isTaken = (req: IncomingMessage): boolean => {
  const { method = 'GET', url = '/', headers } = req
  return (
    ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
    url.startsWith('/api/') ||
    takesForm(req) ||
    (url.startsWith('/admin') && headers['next-action'] !== undefined)
  )
}

/** Next answers 500 to an address whose path does not decode. */
const isWellFormed = (address: string): boolean => {
  if (/^[\w/.-]*$/.test(address)) return true
  try {
    return !decodeURIComponent(address.split('?', 1)[0] ?? '').includes('\0')
  } catch {
    return false
  }
}

/** Links in mails are made from these headers, which a visitor could otherwise choose. */
const speakForPublicUrl = ({ headers }: IncomingMessage, publicUrl: URL) => {
  headers.host = publicUrl.host
  headers['x-forwarded-host'] = publicUrl.host
  headers['x-forwarded-proto'] = publicUrl.protocol.slice(0, -1)
}
