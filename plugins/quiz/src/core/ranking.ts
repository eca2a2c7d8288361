/** What decides among equal numbers of right answers, in order. */
export type TieBreak = 'prediction' | 'fastest' | 'earliest'

/** What a ranking looks at. Times in milliseconds. */
export type Entry = {
  /** A pseudonym; unique. */
  id: string
  right: number
  prediction: number | null
  duration: number
  submittedAt: number
}

type Rule = { tieBreaks: readonly TieBreak[]; target: number }

const distance = ({ prediction }: Entry, target: number): number =>
  prediction === null ? Infinity : Math.abs(prediction - target)

const byTieBreak = (tieBreak: TieBreak, a: Entry, b: Entry, target: number): number => {
  if (tieBreak === 'fastest') return a.duration - b.duration
  if (tieBreak === 'earliest') return a.submittedAt - b.submittedAt
  const [left, right] = [distance(a, target), distance(b, target)]
  return left === right ? 0 : left - right
}

/** Below 0 when `a` stands before `b` by the contest's rule, 0 when the rule can't tell them apart. */
export const compareByRule = (a: Entry, b: Entry, { tieBreaks, target }: Rule): number => {
  if (a.right !== b.right) return b.right - a.right
  for (const tieBreak of tieBreaks) {
    const order = byTieBreak(tieBreak, a, b, target)
    if (order !== 0) return order
  }
  return 0
}

/** An entry with its place; those whom the rule can't tell apart share one. */
export type Ranked<T extends Entry> = T & { place: number }

/**
 * Ranks by right answers, then by the tie-breaks. Those who are equal by the rule share a place, and
 * stand in the order of their pseudonyms, which mean nothing.
 */
export const rank = <T extends Entry>(entries: readonly T[], rule: Rule): Ranked<T>[] => {
  const ordered = [...entries].sort(
    (a, b) => compareByRule(a, b, rule) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  let place = 0
  return ordered.map((entry, index) => {
    const before = ordered[index - 1]
    if (!before || compareByRule(before, entry, rule) !== 0) place = index + 1
    return { ...entry, place }
  })
}

/** Which of a participant's attempts in a round counts. */
export type Counting = 'best' | 'first' | 'last'

const before = (a: Entry, b: Entry): number =>
  a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)

/**
 * Of one participant's attempts the one that counts; the best has most right answers, and is the
 * earliest of those alike. One attempt ends before the next begins, so their ends tell their order.
 */
export const countingAttempt = <T extends Entry>(
  attempts: readonly T[],
  counting: Counting,
): T | undefined => {
  if (counting === 'best') return [...attempts].sort((a, b) => b.right - a.right || before(a, b))[0]
  return [...attempts].sort(before).at(counting === 'first' ? 0 : -1)
}
