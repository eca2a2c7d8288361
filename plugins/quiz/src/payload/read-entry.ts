import type { AskedField, Contest } from '../core/contest.ts'
import { type Participant, readIdNumber, readPhone } from '../core/identity.ts'
import { plainLine } from '../core/plain-line.ts'
import { needsGuardian } from '../core/people/guardian.ts'
import { QuizError } from '../core/quiz-error.ts'

/** What opens an attempt, checked. */
export type EntryRequest = {
  participant: Participant
  secret: string
  round: string | undefined
  /** Whether more time is asked for, which the contest leaves to participants to say. */
  extraTime: boolean
  /** Who helps; null where nobody does. */
  helper: string | null
}

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (field: string, vi: string, en: string) =>
  new QuizError('participant-invalid', 400, { vi, en }, { field })

const consentMissing = (field: string, vi: string, en: string) =>
  new QuizError('consent-missing', 400, { vi, en }, { field })

const shortText = (value: unknown, most: number): string | null => {
  if (typeof value !== 'string') return null
  const text = plainLine(value)
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
    const isYear =
      typeof value === 'number' || (typeof value === 'string' && /^\s*\d{4}\s*$/.test(value))
    const birthYear = isYear ? Number(value) : NaN
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

/** Which of the contest's groups they enter; nothing where it has none. */
const groupOf = (value: unknown, { groups }: Contest): Partial<Participant> => {
  if (groups.length === 0) return {}
  const group = groups.find(({ key }) => key === value)
  if (group) return { group: group.key }
  const [vi, en] = [
    groups.map(({ name }) => name.vi).join('; '),
    groups.map(({ key, name }) => `${key} (${name.en ?? name.vi})`).join('; '),
  ]
  throw wrong('group', `Hãy chọn bảng thi: ${vi}.`, `Choose a group: ${en}.`)
}

/** A name that is given whole; null when it is none. */
const nameOf = (value: unknown): string | null => {
  const name = shortText(value, 100)
  return name && /\p{L}/u.test(name) ? name : null
}

/** The parent or guardian of somebody who may be too young to agree alone. */
const guardianOf = (
  { guardianName, guardianConsent }: Data,
  { guardianUnder }: Contest,
  birthYear: number | undefined,
  year: number,
): Partial<Participant> => {
  if (!needsGuardian(birthYear, year, guardianUnder)) return {}
  const guardian = nameOf(guardianName)
  if (!guardian)
    throw wrong(
      'guardianName',
      `Người dưới ${guardianUnder} tuổi cần ghi họ tên cha, mẹ hoặc người giám hộ.`,
      `Those under ${guardianUnder} give the name of a parent or guardian.`,
    )
  if (guardianConsent === true) return { guardian }
  throw consentMissing(
    'guardianConsent',
    'Cần cha, mẹ hoặc người giám hộ cùng đồng ý.',
    'A parent or guardian has to agree as well.',
  )
}

const helpOf = ({ extraTime, helper }: Data, contest: Contest) => {
  const asksTime = extraTime === true
  if (asksTime && contest.extraTime?.by !== 'participant')
    throw wrong(
      'extraTime',
      'Việc thêm giờ do Ban Tổ chức xác nhận theo mã dự thi.',
      'Extra time is granted by the organisers.',
    )
  const isHelped = helper !== undefined && helper !== null && helper !== ''
  if (isHelped && !contest.assisted)
    throw wrong('helper', 'Cuộc thi này không có người giúp.', 'Nobody may help in this contest.')
  const name = isHelped ? nameOf(helper) : null
  if (isHelped && !name)
    throw wrong('helper', 'Hãy ghi họ và tên người giúp.', 'Give the name of who helps.')
  return { extraTime: asksTime, helper: name }
}

/**
 * Reads what opens an attempt; only what the contest asks for is taken.
 *
 * @throws QuizError naming the field and the mend
 */
export const readEntry = (body: unknown, contest: Contest, year: number): EntryRequest => {
  const data = isObject(body) ? body : {}
  const { participant, consent, secret, round } = data
  if (!isObject(participant))
    throw wrong('participant', 'Thiếu thông tin người dự thi.', 'The participant is missing.')
  const name = nameOf(participant['name'])
  if (!name) throw wrong('name', 'Hãy ghi họ và tên.', 'Give the full name.')
  if (consent !== true)
    throw consentMissing(
      'consent',
      'Cần bạn đồng ý cho xử lý dữ liệu cá nhân thì mới dự thi được.',
      'Taking part needs your consent to the processing of personal data.',
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
  const own = Object.assign({ name }, ...asked) as Participant
  return {
    participant: {
      ...own,
      ...groupOf(participant['group'], contest),
      ...guardianOf(participant, contest, own.birthYear, year),
    },
    ...helpOf(data, contest),
    secret,
    round: typeof round === 'string' ? round : undefined,
  }
}
