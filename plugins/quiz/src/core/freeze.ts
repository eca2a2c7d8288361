import { canonicalJson } from './canonical.ts'
import { keyedHex, sha256Hex } from './keyed-hash.ts'
import type { Entry, TieBreak } from './ranking.ts'
import type { Prize, UnitPrize } from './results/prize.ts'
import type { Text } from './text.ts'

/** An entry of a published list. */
export type Listed = Entry & {
  /** The participant's pseudonym, the same in every round. */
  person: string
  /** Code of the group that they entered; absent in a contest without groups. */
  group?: string
  unit: string | null
  /** SHA-256 of `entryText`, which commits to the answers; none in a result over all rounds. */
  entryHash?: string
  /** The same of the person's attempts that do not count, sorted. */
  uncounted?: readonly string[]
}

/** What stands at the head of a frozen list: all that ranking, draw and prizes follow. */
export type FrozenHead = {
  contest: string
  round: string
  /** How many questions a paper has. */
  questions: number
  tieBreaks: readonly TieBreak[]
  /** The number that predictions are measured by. */
  target: number
  /** Where the numbers of the draw come from; null without one. */
  draw: Text | null
  prizes: readonly Prize[]
  unitPrizes: readonly UnitPrize[]
  headCounts: Readonly<Record<string, number>>
  /** For the result over all rounds: how these combine, and the hashes of their lists. */
  overall?: { how: 'sum' | 'best'; of: readonly string[] }
  /** For a list that was graded anew: the first list's hash, which a draw goes on by, and why. */
  regrade?: { first: string; before: string; reason: string; version: string }
}

/** An entry's pseudonym in published lists: only the key's keeper can tell whose it is. */
export const pseudonymOf = (key: Uint8Array, contest: string, receipt: string): string =>
  keyedHex(key, 'pseudonym', contest, receipt).slice(0, 32)

/** A participant's pseudonym in the published lists of one contest. */
export const personOf = (key: Uint8Array, contest: string, identity: string): string =>
  keyedHex(key, 'person', contest, identity).slice(0, 32)

/**
 * The list that is frozen before anyone ranks or draws, as text: a line of JSON for the head, then
 * one for each entry, by pseudonym, each with sorted keys and ended by "\n".
 */
export const frozenText = (head: FrozenHead, entries: readonly Listed[]): string => {
  const lines = [...entries]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, person, group, unit, right, prediction, duration, submittedAt, ...hashes }) =>
      canonicalJson({
        ...{ id, person, unit, right, prediction, duration, submittedAt },
        ...(group === undefined ? {} : { group }),
        ...{ entryHash: hashes.entryHash, uncounted: hashes.uncounted },
      }),
    )
  const first = canonicalJson({ v: 2, ...head, entries: entries.length })
  return [first, ...lines].map((line) => `${line}\n`).join('')
}

/** A frozen list as it was before it became text. */
export const readFrozen = (text: string): { head: FrozenHead; entries: Listed[] } => {
  const [first = '{}', ...lines] = text.trimEnd().split('\n')
  return {
    head: JSON.parse(first) as FrozenHead,
    entries: lines.map((line) => JSON.parse(line) as Listed),
  }
}

/** The hash that is published: SHA-256 of the text's UTF-8 bytes, in hex. */
export const frozenHash = (text: string): string => sha256Hex(text)
