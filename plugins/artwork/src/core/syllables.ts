import { wordsOf } from './extent.ts'

/** No Vietnamese syllable is longer. */
const longest = 7

/** Syllables of a word that holds several, such as an address on the web: groups of its vowels. */
const inLongWord = (word: string): number =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[aeiouy]+/giu)?.length ?? 1

const inPart = (part: string): number =>
  [...part].length > longest && !/\d/u.test(part) ? inLongWord(part) : 1

/** How many syllables a reader reads; each number of a date is one, signs are none. */
export const syllablesOf = (text: string): number =>
  wordsOf(text.replaceAll('\u2060', ''))
    .flatMap((word) => word.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter(Boolean)
    .reduce((sum, part) => sum + inPart(part), 0)
