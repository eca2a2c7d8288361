import { type ActBody, actText } from './act-chain.ts'
import type { Result } from './result.ts'

/** The file by which anyone redoes a result: no names, persons as keyed hashes. */
export type Published = {
  format: 'bangtin-quiz-result'
  v: 1
  hash: string
  /** The frozen text that the hash is of. */
  list: string
  /** The announced numbers; null without a draw. */
  entropy: string | null
  ranking: { place: number; id: string }[]
  won: Result['won']
  units: Result['units']
  unitsWon: Result['unitsWon']
  /**
   * What was done with results of the contest so far: a line of JSON for each act, which names the
   * SHA-256 of the line before as `prev`.
   */
  acts: string
}

/** Makes it. */
export const publishedOf = (
  { hash, list, entropy }: { hash: string; list: string; entropy: string | null },
  { ranked, won, units, unitsWon }: Result,
  acts: readonly ActBody[],
): Published => ({
  ...{ format: 'bangtin-quiz-result', v: 1, hash, list, entropy },
  ranking: ranked.map(({ place, id }) => ({ place, id })),
  ...{ won, units, unitsWon },
  acts: acts.map((body) => `${actText(body)}\n`).join(''),
})
