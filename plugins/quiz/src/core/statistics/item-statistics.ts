import { covariance, mean, median, variance } from './moments.ts'
import { alphaOf } from './alpha.ts'

/** What one attempt earned at each question that it was asked: marks by the question's key. */
export type Sheet = ReadonlyMap<string, number>

/** How a question did. Shares are of 0 to 1, correlations of -1 to 1. */
export type ItemStatistics = {
  key: string
  /** Attempts that were asked it. */
  asked: number
  /** The mean mark: Moodle's facility index. */
  facility: number
  /** The standard deviation of its marks; null below two attempts. */
  deviation: number | null
  /**
   * The correlation of its marks with those of the rest of the paper: Moodle's discrimination index.
   * null where either does not vary.
   */
  discrimination: number | null
  /** Its covariance with the rest as a share of the most that these marks allow; null likewise. */
  efficiency: number | null
}

/** How a round's paper did as a whole, in marks. */
export type PaperStatistics = {
  attempts: number
  mean: number
  median: number | null
  deviation: number | null
  /** Cronbach's alpha; null where it can't be told. */
  alpha: number | null
  /** Whether all attempts were asked the same questions; else alpha is of mean covariances. */
  isSamePaper: boolean
  /** How far a mark may lie off by chance: the deviation times the root of 1 - alpha. */
  standardError: number | null
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

const itemOf = (key: string, marks: readonly number[], rest: readonly number[]): ItemStatistics => {
  const together = covariance(marks, rest)
  const [own, others] = [variance(marks), variance(rest)]
  const most = covariance(sorted(marks), sorted(rest))
  const spread = Math.sqrt((own ?? 0) * (others ?? 0))
  const varies = together !== null && spread > 1e-12
  return {
    ...{ key, asked: marks.length, facility: mean(marks) },
    deviation: own === null ? null : Math.sqrt(own),
    discrimination: varies ? together / spread : null,
    efficiency: varies && most !== null && most > 1e-12 ? together / most : null,
  }
}

const totalOf = (sheet: Sheet): number => [...sheet.values()].reduce((sum, mark) => sum + mark, 0)

/**
 * Statistics of a round's questions and of its paper, as Moodle defines them
 * (docs.moodle.org/dev/Quiz_statistics_calculations); variances are over n - 1.
 *
 * @param sheets one for each participant, of the first attempt
 */
export const itemStatistics = (
  sheets: readonly Sheet[],
): { items: ItemStatistics[]; paper: PaperStatistics } => {
  const totals = sheets.map(totalOf)
  const columns = new Map<string, { marks: number[]; rest: number[] }>()
  for (const [at, sheet] of sheets.entries())
    for (const [key, mark] of sheet) {
      const column = columns.get(key) ?? { marks: [], rest: [] }
      column.marks.push(mark)
      column.rest.push((totals[at] ?? 0) - mark)
      columns.set(key, column)
    }
  const items = [...columns].map(([key, { marks, rest }]) => itemOf(key, marks, rest))
  const spread = variance(totals)
  const alpha = alphaOf(sheets)
  const deviation = spread === null ? null : Math.sqrt(spread)
  return {
    items: items.sort((a, b) => (a.key < b.key ? -1 : 1)),
    paper: {
      ...{ attempts: sheets.length, mean: mean(totals), median: median(totals), deviation, alpha },
      isSamePaper: items.every(({ asked }) => asked === sheets.length),
      standardError:
        alpha === null || deviation === null ? null : deviation * Math.sqrt(Math.max(0, 1 - alpha)),
    },
  }
}
