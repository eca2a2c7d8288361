/** Spans that offices report on. */
export const periodKinds = ['month', 'quarter', 'half', 'year'] as const

/** One of {@link periodKinds}. */
export type PeriodKind = (typeof periodKinds)[number]

/** First and last day, both counted, `YYYY-MM-DD`. */
export type Period = { from: string; to: string }

const length: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 }

const dayOf = (months: number, day: number): string =>
  new Date(Date.UTC(Math.floor(months / 12), months % 12, day)).toISOString().slice(0, 10)

/**
 * The reporting period by Nghị định 09/2019/NĐ-CP, article 12, in which a day lies: each runs from
 * the 15th of the month before its first month to the 14th of its last one.
 *
 * @param date `YYYY-MM-DD`
 * @param back how many periods earlier. @default 0
 */
export const reportPeriod = (kind: PeriodKind, date: string, back = 0): Period => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const n = length[kind]
  const reported = year * 12 + month - 1 + (day >= 15 ? 1 : 0)
  const first = (Math.floor(reported / n) - back) * n
  return { from: dayOf(first - 1, 15), to: dayOf(first + n - 1, 14) }
}

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day of the calendar, from 2000 to 2199. */
export const isDay = (text: string): boolean => {
  if (!shape.test(text) || text < '2000' || text >= '2200') return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
