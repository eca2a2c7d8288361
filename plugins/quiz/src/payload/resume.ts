import { readPhone } from '../core/identity.ts'
import { QuizError } from '../core/quiz-error.ts'
import { readReceipt } from '../core/receipt.ts'
import { answerTo } from './answer-to.ts'
import { keyedHex } from './native-hash.ts'
import { liveBySlug, type Service } from './service.ts'
import type { Countable } from './start.ts'

/**
 * Opens an attempt on another device, by its receipt code and, where it was asked, the phone.
 *
 * @throws QuizError `receipt-unknown`
 */
export const resume = async (service: Service, slug: string, body: unknown, count: Countable) => {
  const { contest } = await liveBySlug(service, slug)
  const { receipt, phone } = (body ?? {}) as { receipt?: unknown; phone?: unknown }
  const code = typeof receipt === 'string' ? readReceipt(receipt) : null
  // What is no code at all tells nothing, and must not use up what others may ask.
  if (code) await count(`receipt ${code}`)
  const row = code ? await service.attempts.byReceipt(contest.id, code) : undefined
  const given = typeof phone === 'string' ? readPhone(phone) : null
  const phoneHash = given ? keyedHex(service.keys.lookup(), 'phone', given) : null
  if (!row || row.erasedAt || (row.phoneHash && row.phoneHash !== phoneHash))
    throw new QuizError('receipt-unknown', 404, {
      vi: 'Mã dự thi hoặc số điện thoại chưa đúng.',
      en: 'The receipt code or the phone number is not right.',
    })
  return answerTo(service, await service.attempts.paperOf(row))
}
