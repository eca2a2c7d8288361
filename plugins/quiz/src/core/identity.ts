import { bytesToHex } from '@noble/hashes/utils'
import { fold } from './fold.ts'
import { type Hmac, keyedHasher, plainHmac } from './keyed-hash.ts'
import { plainLine } from './plain-line.ts'

/** What makes two entries the same participant's. */
export type Uniqueness = 'phone' | 'phoneAndName' | 'idNumber' | 'none'

/** Who enters, as asked. */
export type Participant = {
  name: string
  phone?: string
  birthYear?: number
  /** Code of the group that they enter. */
  group?: string
  unit?: string
  address?: string
  idNumber?: string
  /** The parent or guardian who agreed as well. */
  guardian?: string
}

/** As typed or copied: phones put marks that nobody sees around a number, keyboards wide digits in it. */
const bare = (text: string): string =>
  plainLine(text.normalize('NFKC')).replace(/[\s.()\p{Pd}]/gu, '')

/** A Vietnamese mobile number as 0 and nine digits; null when it is none. "+84", "84" and marks go. */
export const readPhone = (text: string): string | null => {
  const digits = bare(text)
  const national = digits.replace(/^(\+84|0084|84(?=\d{9}$))0?/, '0')
  return /^0[35789]\d{8}$/.test(national) ? national : null
}

/** An identity number: 12 digits, or the 9 of older cards; null when it is none. */
export const readIdNumber = (text: string): string | null => {
  const digits = bare(text)
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : null
}

/** A name's letters and digits: neither accents nor a point, a hyphen or wide letters make another of it. */
const nameKey = (name: string): string =>
  fold(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The keyed hash under which a participant enters a contest once; null when what the policy needs is
 * missing. With `none` every entry is another participant's, told apart by `fresh`.
 *
 * @param fresh random text of this entry
 */
export const identityOf = (
  key: Uint8Array,
  contest: string,
  policy: Uniqueness,
  { name, phone, idNumber }: Participant,
  fresh: string,
  by: Hmac = plainHmac,
): string | null => {
  const hash = (...parts: string[]) =>
    bytesToHex(keyedHasher(key, by)('identity', contest, policy, ...parts))
  if (policy === 'none') return hash(fresh)
  if (policy === 'idNumber') return idNumber ? hash(idNumber) : null
  if (!phone) return null
  return policy === 'phone' ? hash(phone) : hash(phone, nameKey(name))
}
