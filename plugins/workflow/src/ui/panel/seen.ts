/** A document as a person saw it. */
export type Glimpse = { version: string | null; contentHash: string; seq: number; at: string }

/** What is remembered for a person: the present visit, and what it is compared with. */
export type Seen = Glimpse & { before?: Glimpse | null }

/** A visit goes on while its looks are not further apart than this, in minutes. */
export const visitMinutes = 30

const isGlimpse = (value: unknown): value is Glimpse => {
  const { contentHash, seq, at } = (value ?? {}) as Partial<Glimpse>
  return typeof contentHash === 'string' && typeof seq === 'number' && typeof at === 'string'
}

/** What was remembered, if it is of that form; anything may stand in a person's preferences. */
export const seenFrom = (value: unknown): Seen | null => {
  if (!isGlimpse(value)) return null
  const { before } = value as Seen
  return { ...value, before: isGlimpse(before) ? before : null }
}

/** What to compare the present look with: the visit before this one. */
export const lastVisit = (seen: Seen | null, now: Date): Glimpse | null => {
  if (!seen) return null
  const minutes = (now.getTime() - Date.parse(seen.at)) / 60_000
  if (minutes <= visitMinutes) return seen.before ?? null
  const { version, contentHash, seq, at } = seen
  return { version, contentHash, seq, at }
}
