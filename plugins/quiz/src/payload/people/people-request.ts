import { fold } from '../../core/fold.ts'
import { readPhone } from '../../core/identity.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { readReceipt } from '../../core/receipt.ts'

/** Whose data are meant, and what for. */
export type PeopleRequest = {
  by: { receipt: string } | { phone: string; birthYear: number; name: string }
  purpose: string
}

const wrong = (field: string, vi: string, en: string) =>
  new QuizError('participant-invalid', 400, { vi, en }, { field })

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').trim() : ''

/**
 * Reads it: a receipt code, or phone and birth year, with the name, accents or not, to tell apart
 * those who share a phone.
 *
 * @throws QuizError `participant-invalid` or `reason-missing`
 */
export const readPeopleRequest = (body: unknown): PeopleRequest => {
  const { receipt, phone, birthYear, name, purpose } = (body ?? {}) as Record<string, unknown>
  const why = textOf(purpose)
  if (why.length < 5 || why.length > 300)
    throw new QuizError(
      'reason-missing',
      400,
      {
        vi: 'Hãy ghi lý do, từ 5 đến 300 ký tự; lý do được ghi vào nhật ký.',
        en: 'Say what for, in 5 to 300 letters; it goes into the log.',
      },
      { field: 'purpose' },
    )
  if (textOf(receipt)) {
    const code = readReceipt(textOf(receipt))
    if (code) return { by: { receipt: code }, purpose: why }
    throw wrong('receipt', 'Mã dự thi chưa đúng.', 'The receipt code is not right.')
  }
  const number = readPhone(textOf(phone))
  if (!number)
    throw wrong(
      'phone',
      'Hãy ghi mã dự thi, hoặc số điện thoại 10 chữ số và năm sinh.',
      'Give the receipt code, or a phone number of 10 digits and the birth year.',
    )
  const year = Number(birthYear)
  if (!Number.isInteger(year) || year < 1900 || year > 2200)
    throw wrong('birthYear', 'Hãy ghi năm sinh, ví dụ 1985.', 'Give the birth year.')
  return { by: { phone: number, birthYear: year, name: fold(textOf(name)) }, purpose: why }
}
