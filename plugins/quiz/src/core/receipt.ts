import type { Chance } from './chance.ts'

// Without 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: 23 that nobody mixes up, a prime for the check.
const letters = '34679ACDEFGHJKMNPQRTWXY'
const length = 11

const checkOf = (body: string): string => {
  const sum = [...body].reduce((total, letter, at) => total + (at + 2) * letters.indexOf(letter), 0)
  return letters.charAt(sum % letters.length)
}

/**
 * A receipt code: eleven letters (about 50 bits) and a check letter that finds every wrong letter
 * and every swap of two, in groups of four: `7KFA-93QX-HM4E`.
 */
export const newReceipt = (chance: Chance): string => {
  const body = Array.from({ length }, () => letters.charAt(chance.below(letters.length))).join('')
  return shownReceipt(body + checkOf(body))
}

/** A code in groups of four. */
const shownReceipt = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** A typed code in its one form; null when it is none. Case, spaces and hyphens don't matter. */
export const readReceipt = (text: string): string | null => {
  const code = text.toUpperCase().replace(/[\s-]/g, '')
  const body = code.slice(0, -1)
  if (code.length !== length + 1 || ![...code].every((letter) => letters.includes(letter)))
    return null
  return checkOf(body) === code.at(-1) ? shownReceipt(code) : null
}
