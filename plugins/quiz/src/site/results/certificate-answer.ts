import type { Contest } from '../../core/contest.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { readReceipt } from '../../core/receipt.ts'
import { boardsOf } from '../../payload/results/boards.ts'
import { certificateOf, type DrawCertificate } from '../../payload/results/certificates.ts'
import type { Service } from '../../payload/service.ts'
import type { Countable } from '../../payload/start.ts'
import { lookUp } from './look-up.ts'

type Asked = { contest: Contest; round: string; request: Request; count: Countable }

/** The certificate of a receipt; null where its round is not released. */
export const certificateAnswer = async (
  service: Service,
  draw: DrawCertificate,
  { contest, round, request, count }: Asked,
): Promise<Response | null> => {
  try {
    const typed = new URL(request.url).searchParams.get('ma') ?? ''
    const code = readReceipt(typed)
    if (!code) return null
    // By the code in its one form: drawing is work, and spaces or small letters must not buy more.
    await count(`certificate ${code}`)
    const rows = await boardsOf(service, contest.id)
    const { found } = await lookUp(service, contest, rows, typed)
    const own = found.find(({ roundKey }) => roundKey === round)
    if (!own) return null
    const { slug } = contest
    const { mimeType, bytes } = await certificateOf(service, draw, { slug, round, id: own.line.id })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': mimeType,
        'content-disposition': 'inline; filename="giay-chung-nhan"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (!(error instanceof QuizError)) throw error
    return new Response(error.text.vi, {
      status: error.status,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
}
