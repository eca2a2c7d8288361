import type { Contest } from '../../core/contest.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { readReceipt } from '../../core/receipt.ts'
import { boardsOf } from '../../payload/results/boards.ts'
import type {
  CertificateFacts,
  CertificateFile,
  DrawCertificate,
} from '../../payload/results/certificates.ts'
import type { Service } from '../../payload/service.ts'
import type { Countable } from '../../payload/start.ts'
import { lookUp } from './look-up.ts'

type Asked = { contest: Contest; round: string; request: Request; count: Countable }

/** What a receipt's certificate says, from the released snapshot; null where there is none. */
const factsFor = async (
  service: Service,
  contest: Contest,
  round: string,
  code: string,
): Promise<CertificateFacts | null> => {
  const person = await service.attempts.byReceipt(contest.id, code)
  const rows = await boardsOf(service, contest.id)
  const { found } = await lookUp(service, contest, rows, code)
  const own = found.find(({ roundKey }) => roundKey === round)
  const releasedAt = rows.find(({ roundKey }) => roundKey === round)?.releasedAt
  if (!own || !person || !releasedAt) return null
  const { line, board } = own
  const prize = line.prize === null ? undefined : board.prizes[line.prize]
  return {
    ...{ kind: 'person', contest: contest.title, round: own.name, releasedAt },
    entry: {
      ...{ id: line.id, name: person.name, unit: line.unit, place: line.place },
      ...{ right: line.right, questions: board.questions },
    },
    prize: prize ? { name: prize.name, award: prize.award } : null,
  }
}

/** Codes of errors that are over after a while, as renderers have them. */
const passing = /busy|timeout|crashed|overloaded/

/** @throws QuizError `overloaded` where it can't be drawn now, else `certificate-failed` */
const drawn = async (
  { payload }: Service,
  draw: DrawCertificate,
  facts: CertificateFacts,
): Promise<CertificateFile> => {
  try {
    return await draw(facts)
  } catch (err) {
    payload.logger.error({ err, msg: 'A certificate could not be drawn.' })
    if (!passing.test(String((err as { code?: unknown } | null)?.code)))
      throw new QuizError('certificate-failed', 409, {
        vi: 'Chưa in được giấy chứng nhận với tên này. Hãy liên hệ Ban Tổ chức.',
        en: 'A certificate with this name can’t be drawn. Please contact the organisers.',
      })
    throw new QuizError(
      'overloaded',
      503,
      {
        vi: 'Đang có nhiều người tải giấy chứng nhận. Hãy thử lại sau ít phút.',
        en: 'Many certificates are being drawn. Try again in a few minutes.',
      },
      { retryAfter: 60 },
    )
  }
}

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
    const facts = await factsFor(service, contest, round, code)
    if (!facts) return null
    const { mimeType, bytes } = await drawn(service, draw, facts)
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
    const { retryAfter } = error
    return new Response(error.text.vi, {
      status: error.status,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        ...(retryAfter ? { 'retry-after': String(retryAfter) } : {}),
      },
    })
  }
}
