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
}

/** Makes it. */
export const publishedOf = (
  { hash, list, entropy }: { hash: string; list: string; entropy: string | null },
  { ranked, won, units, unitsWon }: Result,
): Published => ({
  ...{ format: 'bangtin-quiz-result', v: 1, hash, list, entropy },
  ranking: ranked.map(({ place, id }) => ({ place, id })),
  ...{ won, units, unitsWon },
})
