import type { AskedField, Contest } from '../core/contest.ts'
import { type Participant, readIdNumber, readPhone } from '../core/identity.ts'
import { QuizError } from '../core/quiz-error.ts'

/** What opens an attempt, checked. */
export type EntryRequest = { participant: Participant; secret: string; round: string | undefined }

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (field: string, vi: string, en: string) =>
  new QuizError('participant-invalid', 400, { vi, en }, { field })

const shortText = (value: unknown, most: number): string | null => {
  if (typeof value !== 'string') return null
  // Marks that nobody sees break office files, or turn what stands behind them around.
  const seen = value.replace(/[\p{Cf}\p{Cs}\p{Co}]|(?!\s)\p{Cc}/gu, '')
  const text = seen.normalize('NFC').replace(/\s+/g, ' ').trim()
  return text !== '' && text.length <= most ? text : null
}

type Reader = (value: unknown, contest: Contest, year: number) => Partial<Participant>

const readers: Record<AskedField, Reader> = {
  phone: (value) => {
    const phone = typeof value === 'string' ? readPhone(value) : null
    if (phone) return { phone }
    throw wrong(
      'phone',
      'Số điện thoại chưa đúng. Hãy ghi số di động 10 chữ số, ví dụ 0912345678.',
      'The phone number is not right: give a mobile number of 10 digits.',
    )
  },
  birthYear: (value, _, year) => {
    const birthYear = Number(value)
    if (Number.isInteger(birthYear) && birthYear >= year - 110 && birthYear <= year - 5)
      return { birthYear }
    throw wrong('birthYear', 'Năm sinh chưa đúng, ví dụ 1985.', 'The birth year is not right.')
  },
  unit: (value, { units }) => {
    const unit = shortText(value, 200)
    if (unit && (units.length === 0 || units.includes(unit))) return { unit }
    throw wrong(
      'unit',
      'Hãy chọn đơn vị, tổ dân phố trong danh sách.',
      'Choose a unit of the list.',
    )
  },
  address: (value) => {
    const address = shortText(value, 300)
    if (address) return { address }
    throw wrong('address', 'Hãy ghi địa chỉ.', 'Give the address.')
  },
  idNumber: (value) => {
    const idNumber = typeof value === 'string' ? readIdNumber(value) : null
    if (idNumber) return { idNumber }
    throw wrong('idNumber', 'Số định danh gồm 12 chữ số.', 'The identity number has 12 digits.')
  },
}

/**
 * Reads what opens an attempt; only what the contest asks for is taken.
 *
 * @throws QuizError naming the field and the mend
 */
export const readEntry = (body: unknown, contest: Contest, year: number): EntryRequest => {
  const { participant, consent, secret, round } = isObject(body) ? body : {}
  if (!isObject(participant))
    throw wrong('participant', 'Thiếu thông tin người dự thi.', 'The participant is missing.')
  const name = shortText(participant['name'], 100)
  if (!name || !/\p{L}/u.test(name))
    throw wrong('name', 'Hãy ghi họ và tên.', 'Give the full name.')
  if (consent !== true)
    throw new QuizError(
      'consent-missing',
      400,
      {
        vi: 'Cần bạn đồng ý cho xử lý dữ liệu cá nhân thì mới dự thi được.',
        en: 'Taking part needs your consent to the processing of personal data.',
      },
      { field: 'consent' },
    )
  if (typeof secret !== 'string' || !/^[\w-]{16,128}$/.test(secret))
    throw new QuizError(
      'secret-invalid',
      400,
      {
        vi: 'Trang thi đã cũ, hãy tải lại trang.',
        en: 'secret: 16 to 128 letters, digits, "-" or "_", made at random by the client.',
      },
      { field: 'secret' },
    )
  const asked = contest.fields.map((field) => readers[field](participant[field], contest, year))
  return {
    participant: Object.assign({ name }, ...asked) as Participant,
    secret,
    round: typeof round === 'string' ? round : undefined,
  }
}
