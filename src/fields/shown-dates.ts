import type { Where } from 'payload'

// Vietnam has kept UTC+7 without summer time since 1975.
const offset = 7 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/** When the day of that moment begins and ends in Vietnam. */
export const dayOf = (moment: Date): { begin: Date; end: Date } => {
  const begin = Math.floor((moment.getTime() + offset) / day) * day - offset
  return { begin: new Date(begin), end: new Date(begin + day) }
}

/**
 * Records that the public may see on the day of that moment: from the start of the day that
 * `displayFrom` names until the end of the day that `displayUntil` names, in Vietnam's time.
 */
export const shownOn = (now: Date): Where => {
  const { begin, end } = dayOf(now)
  return {
    and: [
      {
        or: [{ displayFrom: { exists: false } }, { displayFrom: { less_than: end.toISOString() } }],
      },
      {
        or: [
          { displayUntil: { exists: false } },
          { displayUntil: { greater_than_equal: begin.toISOString() } },
        ],
      },
    ],
  }
}

/** The others: too early or too late for the public. */
export const hiddenOn = (now: Date): Where => {
  const { begin, end } = dayOf(now)
  return {
    or: [
      { displayFrom: { greater_than_equal: end.toISOString() } },
      { displayUntil: { less_than: begin.toISOString() } },
    ],
  }
}

/** Display dates of a record. */
export type ShownDates = { displayFrom?: string | null; displayUntil?: string | null }

/** Where a moment stands to a record's display dates. */
export const standing = (dates: ShownDates, now: Date): 'early' | 'shown' | 'late' => {
  const { begin, end } = dayOf(now)
  if (dates.displayFrom && new Date(dates.displayFrom) >= end) return 'early'
  if (dates.displayUntil && new Date(dates.displayUntil) < begin) return 'late'
  return 'shown'
}
