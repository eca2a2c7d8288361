import { canonicalJson } from './canonical.ts'
import { keyedHex, sha256Hex } from './keyed-hash.ts'
import type { Entry, TieBreak } from './ranking.ts'

/** What stands at the head of a frozen list. */
export type FrozenHead = {
  contest: string
  round: string
  /** How many questions a paper has. */
  questions: number
  tieBreaks: readonly TieBreak[]
  /** The number that predictions are measured by. */
  target: number
}

/** An entry's pseudonym in published lists: only the key's keeper can tell whose it is. */
export const pseudonymOf = (key: Uint8Array, contest: string, receipt: string): string =>
  keyedHex(key, 'pseudonym', contest, receipt).slice(0, 32)

/**
 * The list that is frozen before anyone ranks or draws, as text: a line of JSON for the head, then
 * one for each entry, by pseudonym, each with sorted keys and ended by "\n".
 */
export const frozenText = (head: FrozenHead, entries: readonly Entry[]): string => {
  const { contest, round, questions, target } = head
  const tieBreaks = [...head.tieBreaks]
  const lines = [...entries]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, right, prediction, duration, submittedAt }) =>
      canonicalJson({ id, right, prediction, duration, submittedAt }),
    )
  const first = canonicalJson({
    ...{ v: 1, contest, round, questions, tieBreaks, target, entries: entries.length },
  })
  return [first, ...lines].map((line) => `${line}\n`).join('')
}

/** The hash that is published: SHA-256 of the text's UTF-8 bytes, in hex. */
export const frozenHash = (text: string): string => sha256Hex(text)
