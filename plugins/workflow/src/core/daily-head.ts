import { canonicalJson } from './canonical.ts'
import type { ChainHead } from './heads.ts'

/**
 * One record over all chains, closed once a day and chained to the one before.
 *
 * `root` is one hash over the list of all chains' heads, and not a Merkle root: a tree pays where
 * somebody proves one leaf without the others, but whoever verifies a ledger holds all of it, and a
 * list is checked in two lines of any language. `changed` names the heads that moved since the
 * record before, so that the lists of all days together stay as short as the ledger, and a chain
 * that is other than a signed one is found by name.
 */
export type DailyHead = {
  v: 1
  /** 1, 2, 3 … without a gap. */
  seq: number
  /** The day that it closes, `2026-11-24`. */
  day: string
  /** When it was taken, ISO 8601 in UTC; it may be days later where the server was down. */
  at: string
  /** Hash of the record before. */
  prev: string | null
  /** How many chains there are. */
  documents: number
  root: string
  /** Sorted by `docKey`; the hash is null, and the number 0, where a whole chain is gone. */
  changed: (Omit<ChainHead, 'hash'> & { hash: string | null })[]
}

/** The heads of all chains by `docKey`. */
export type Heads = ReadonlyMap<string, { seq: number; hash: string }>

type HashOf = (canonical: string) => string

/** Keys in the order of their UTF-16 code units, as RFC 8785 sorts. */
const sorted = (keys: Iterable<string>): string[] =>
  [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/**
 * One hash over all heads: of the canonical JSON of `[[docKey, seq, hash], …]` sorted by `docKey`.
 *
 * @param sha256 of a text's UTF-8 bytes, in hex
 */
export const rootOf = (heads: Heads, sha256: HashOf): string =>
  sha256(
    canonicalJson(
      sorted(heads.keys()).map((docKey) => {
        const head = heads.get(docKey)
        return [docKey, head?.seq ?? 0, head?.hash ?? null]
      }),
    ),
  )

/** Heads as a record leaves them, from those that the records before it left. */
export const applyChanges = (
  heads: Map<string, { seq: number; hash: string }>,
  { changed }: Pick<DailyHead, 'changed'>,
): void => {
  for (const { docKey, seq, hash } of changed)
    if (hash === null) heads.delete(docKey)
    else heads.set(docKey, { seq, hash })
}

/** Closes a day over the heads of all chains. */
export const nextDailyHead = ({
  last,
  before,
  now,
  day,
  at,
  sha256,
}: {
  last: { seq: number; hash: string } | null
  /** The heads as the record before left them. */
  before: Heads
  now: Heads
  day: string
  at: Date
  sha256: HashOf
}): DailyHead => ({
  v: 1,
  seq: (last?.seq ?? 0) + 1,
  day,
  at: at.toISOString(),
  prev: last?.hash ?? null,
  documents: now.size,
  root: rootOf(now, sha256),
  changed: sorted(new Set([...before.keys(), ...now.keys()])).flatMap((docKey) => {
    const [old, head] = [before.get(docKey), now.get(docKey)]
    if (old?.seq === head?.seq && old?.hash === head?.hash) return []
    return [head ? { docKey, ...head } : { docKey, seq: 0, hash: null }]
  }),
})

const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)

/**
 * The day to close now: yesterday in that time zone, unless it or a later one is closed, or nothing
 * had been decided by then. Days on which nobody could decide, since the server was down, are
 * closed with it.
 *
 * @param last the day that was closed last
 * @param since when the first entry was written
 */
export const dayToClose = ({
  last,
  since,
  now,
  timeZone,
}: {
  last: string | null
  since: Date | null
  now: Date
  timeZone: string
}): string | null => {
  const today = dayIn(now, timeZone)
  if (!since || dayIn(since, timeZone) >= today) return null
  const noon = new Date(`${today}T12:00:00Z`)
  const yesterday = new Date(noon.getTime() - 86_400_000).toISOString().slice(0, 10)
  return last !== null && last >= yesterday ? null : yesterday
}
