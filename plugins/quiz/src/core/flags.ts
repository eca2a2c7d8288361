/** What is looked at of an attempt. Times in milliseconds since 1970. */
export type FlagEntry = {
  id: string
  /** The participant, as a keyed hash. */
  who: string
  /** The browser and the address it came from, as keyed hashes; null when not known. */
  device: string | null
  address: string | null
  startedAt: number
  /** Null when it was never handed in. */
  submittedAt: number | null
  /** How many questions the paper has. */
  questions: number
}

/** From when on something is worth a look; none of it proves anything. */
export type FlagRule = {
  /** Handed in after fewer seconds a question. */
  secondsPerQuestion: number
  /** So many participants on one device. */
  onDevice: number
  /** So many participants who began at one address within a minute. */
  atAddress: number
  /** So many attempts of one participant or device that were opened and never handed in. */
  unfinished: number
}

/** What the secretariat is told of. */
export type FlagKind = 'too-fast' | 'one-device' | 'one-address' | 'unfinished'

/** Attempts that are worth a look together. */
export type Flag = { kind: FlagKind; ids: string[] }

/** A family may share a phone, and an office an address. */
export const usualRule: FlagRule = {
  ...{ secondsPerQuestion: 2, onDevice: 4, atAddress: 30, unfinished: 5 },
}

const groupsBy = (
  entries: readonly FlagEntry[],
  keyOf: (entry: FlagEntry) => string | null,
): FlagEntry[][] => {
  const groups = new Map<string, FlagEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

const participants = (entries: readonly FlagEntry[]): number =>
  new Set(entries.map(({ who }) => who)).size

/** Whether at least `most` different participants began within one minute. */
const isBurst = (entries: readonly FlagEntry[], most: number): boolean => {
  const counts = new Map<string, number>()
  let first = 0
  for (const { who, startedAt } of entries) {
    counts.set(who, (counts.get(who) ?? 0) + 1)
    for (;;) {
      const oldest = entries[first]
      if (!oldest || oldest.startedAt > startedAt - 60_000) break
      const left = (counts.get(oldest.who) ?? 1) - 1
      if (left === 0) counts.delete(oldest.who)
      else counts.set(oldest.who, left)
      first += 1
    }
    if (counts.size >= most) return true
  }
  return false
}

/**
 * What is worth a look in a round, for people to judge: it changes nothing by itself. The order of
 * the entries does not matter.
 */
export const flagsOf = (all: readonly FlagEntry[], rule: FlagRule = usualRule): Flag[] => {
  const entries = [...all].sort(
    (a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const flag = (kind: FlagKind, found: readonly FlagEntry[]): Flag => ({
    kind,
    ids: found.map(({ id }) => id),
  })
  const fast = entries.filter(
    ({ startedAt, submittedAt, questions }) =>
      submittedAt !== null && submittedAt - startedAt < questions * rule.secondsPerQuestion * 1000,
  )
  const devices = groupsBy(entries, ({ device }) => device)
  const addresses = groupsBy(entries, ({ address }) => address)
  const open = entries.filter(({ submittedAt }) => submittedAt === null)
  return [
    ...(fast.length > 0 ? [flag('too-fast', fast)] : []),
    ...devices
      .filter((group) => participants(group) >= rule.onDevice)
      .map((group) => flag('one-device', group)),
    ...addresses
      .filter((group) => isBurst(group, rule.atAddress))
      .map((group) => flag('one-address', group)),
    ...groupsBy(open, ({ device, who }) => device ?? who)
      .filter((group) => group.length >= rule.unfinished)
      .map((group) => flag('unfinished', group)),
  ]
}
