import { fold } from './inbox.ts'

/** What figures look at of a ledger entry. */
export type FigureEntry = {
  docKey: string
  action: string
  from: string | null
  to: string
  at: string
  /** For which body the person acted. */
  body: string | null
  comment: string | null
  /** The deadline that this step set; undefined where it set none. */
  dueAt: string | null | undefined
}

/** How long content stood at a stage, in working hours. */
export type StageFigures = {
  collection: string
  stage: string
  /** How many stays ended in the period. */
  count: number
  /** The middle one; the mean of the two in the middle where they are even in number. */
  median: number
  /** The 90th percentile by nearest rank: the smallest stay that at least 90 % do not exceed. */
  p90: number
  /** How many of them ended after their deadline. */
  late: number
}

/** What happened in a period. */
export type Figures = {
  /** Submissions; for one body, what came before it. */
  submitted: number
  approved: number
  returned: number
  published: number
  takenDown: number
  late: number
  stages: StageFigures[]
  /** By what was written, most frequent first. */
  returns: { reason: string; count: number }[]
}

/** What is counted, and how. Moments are ISO 8601; `to` is not in the period. */
export type FigureTerms = {
  from: string
  to: string
  /** Only what this body did and what stood before it; null for all. */
  body: string | null
  /** The bodies of a stage, or null where the name is no stage. */
  bodiesOf: (collection: string, stage: string) => readonly string[] | null
  /** Working hours between two moments. */
  hours: (from: string, to: string) => number
}

type Stay = { stage: string; since: string; dueAt: string | null }

const counters: Record<string, 'approved' | 'returned' | 'published' | 'takenDown'> = {
  approve: 'approved',
  signOff: 'approved',
  return: 'returned',
  publish: 'published',
  fastTrack: 'published',
  unpublish: 'takenDown',
  takeDown: 'takenDown',
  expire: 'takenDown',
}

/** The middle of ascending numbers; 0 of none. */
export const median = (sorted: readonly number[]): number => {
  const half = sorted.length / 2
  const [low = 0, high = low] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}

/** The percentile of ascending numbers by nearest rank; 0 of none. */
export const nearestRank = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0

/** Counts documents one after the other, so that no period has to fit into memory. */
export const figureCounter = (terms: FigureTerms) => {
  const { from, to, body, bodiesOf, hours } = terms
  const totals = { submitted: 0, approved: 0, returned: 0, published: 0, takenDown: 0, late: 0 }
  const stays = new Map<
    string,
    { collection: string; stage: string; hours: number[]; late: number }
  >()
  const reasons = new Map<string, { reason: string; count: number }>()
  const inPeriod = (at: string): boolean => from <= at && at < to

  const concerns = (collection: string, stage: string): boolean => {
    const bodies = bodiesOf(collection, stage)
    return bodies !== null && (body === null || bodies.includes(body))
  }

  const countReason = (comment: string | null): void => {
    if (comment === null) return
    const reason = comment.trim().split('\n')[0]?.slice(0, 200) ?? ''
    const known = reasons.get(fold(reason))
    if (known) known.count += 1
    else reasons.set(fold(reason), { reason, count: 1 })
  }

  const countDecision = ({ action, body: by, comment }: FigureEntry): void => {
    const counter = counters[action]
    if (!counter || (body !== null && by !== body)) return
    totals[counter] += 1
    if (counter === 'returned') countReason(comment)
  }

  const countStay = (collection: string, { stage, since, dueAt }: Stay, end: string): void => {
    const key = `${collection}:${stage}`
    const held = stays.get(key) ?? { collection, stage, hours: [], late: 0 }
    held.hours.push(hours(since, end))
    const late = dueAt !== null && dueAt < end
    if (late) {
      held.late += 1
      totals.late += 1
    }
    stays.set(key, held)
  }

  return {
    /** Counts one document's entries, in their order, from its first one to the period's end. */
    add: (entries: readonly FigureEntry[]): void => {
      let stay: Stay | null = null
      for (const entry of entries) {
        const { docKey, action, from: before, to: after, at } = entry
        const collection = docKey.slice(0, docKey.indexOf(':'))
        const counted = inPeriod(at)
        if (counted) countDecision(entry)
        if (counted && action === 'submit' && body === null) totals.submitted += 1
        if (stay) {
          if (stay.stage === after) {
            if (entry.dueAt !== undefined) stay.dueAt = entry.dueAt
            continue
          }
          if (counted && concerns(collection, stay.stage)) countStay(collection, stay, at)
        }
        stay = null
        if (after === before || bodiesOf(collection, after) === null) continue
        stay = { stage: after, since: at, dueAt: entry.dueAt ?? null }
        if (counted && body !== null && concerns(collection, after)) totals.submitted += 1
      }
    },
    /** What was counted. */
    result: (): Figures => ({
      ...totals,
      stages: [...stays.values()].map(({ collection, stage, hours: spans, late }) => {
        const sorted = [...spans].sort((a, b) => a - b)
        return {
          ...{ collection, stage, count: sorted.length, late },
          ...{ median: median(sorted), p90: nearestRank(sorted, 90) },
        }
      }),
      returns: [...reasons.values()].sort((a, b) => b.count - a.count),
    }),
  }
}
