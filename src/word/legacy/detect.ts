import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** An encoding from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** What the words of a text say about one encoding. */
export type Evidence = {
  /** Words that are Vietnamese only when converted. */
  support: number
  /** How many different ones. */
  distinct: number
  /** Words that conversion would spoil, or does not make Vietnamese. */
  against: number
  /** Words in letters that only Unicode has. */
  unicode: number
}

const decoders: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
}

const beyondLatin1 = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]/u
const wordsWithHighLetters =
  /[\p{L}\u00a1-\u00bf\u00d7\u00f7]*[\u00a1-\u024f\u1ea0-\u1ef9][\p{L}\u00a1-\u00bf\u00d7\u00f7]*/gu

/** Weighs every word that has a letter outside ASCII. */
export const weigh = (text: string, encoding: LegacyEncoding): Evidence => {
  const decode = decoders[encoding]
  const seen = new Set<string>()
  const found: Evidence = { support: 0, distinct: 0, against: 0, unicode: 0 }
  for (const [word] of text.normalize('NFC').matchAll(wordsWithHighLetters)) {
    if (beyondLatin1.test(word)) {
      found.unicode += 1
      continue
    }
    const before = isSyllable(word)
    const after = isSyllable(decode(word))
    if (after && !before && /[a-z]/i.test(word)) {
      found.support += 1
      seen.add(word.toLowerCase())
    } else if (!after) found.against += 1
  }
  found.distinct = seen.size
  return found
}

const convinces = ({ support, distinct, against, unicode }: Evidence): boolean =>
  distinct >= 2 && support >= 3 * (against + unicode)

/**
 * The encoding that a text without known fonts is in, or undefined. It takes two different words
 * that are Vietnamese only when converted, and three such for each word that speaks against it, so
 * correct Vietnamese, English, French and formulas pass.
 */
export const detectLegacy = (text: string): LegacyEncoding | undefined => {
  const found = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, evidence: weigh(text, encoding) }))
    .filter(({ evidence }) => convinces(evidence))
    .sort((a, b) => b.evidence.support - a.evidence.support)
  return found[0]?.encoding
}
