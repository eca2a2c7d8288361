import { fold } from '../fold.ts'

/** A text to compare, under a name of its own. */
export type Compared = { id: string; text: string }

/** Two that say nearly the same; `likeness` of 0 to 1, 1 for the same words. */
export type Likeness = { a: string; b: string; likeness: number }

/**
 * From here on two questions are shown as near to each other: rewordings were measured at 0.62 and
 * above, different questions on one subject at 0.45 and below; see docs/decisions/0041.
 */
export const nearFrom = 0.55

/** Words without accents, case, punctuation and spaces' number: what two spellings share. */
export const bareWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every syllable and every two that stand together: a syllable moved costs two, one changed three. */
const shinglesOf = (text: string): Set<string> => {
  const words = bareWords(text).split(' ')
  return new Set([...words, ...words.map((word, at) => `${words[at - 1] ?? ''} ${word}`)])
}

/** Work in small steps, between which others may have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does the work without a pause. */
const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

type Entry = { id: string; ranks: Int32Array }

/** Each text's shingles by how rare they are among all, the rarest first. */
function* prepare(lists: readonly (readonly Compared[])[]): Steps<Entry[][]> {
  const sets: Set<string>[][] = []
  const counts = new Map<string, number>()
  for (const list of lists) {
    const own: Set<string>[] = []
    sets.push(own)
    for (const { text } of list) {
      const set = shinglesOf(text)
      own.push(set)
      for (const shingle of set) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
      yield
    }
  }
  const ordered = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))
  const ranks = new Map(ordered.map(([shingle], rank) => [shingle, rank]))
  return lists.map((list, which) =>
    list.map(({ id }, at) => ({
      id,
      ranks: Int32Array.from(sets[which]?.[at] ?? [], (one) => ranks.get(one) ?? 0).sort(),
    })),
  )
}

// Two texts of likeness t share one of the first (1 - t) part of their rarest shingles.
const rarest = (ranks: Int32Array, threshold: number): Int32Array =>
  ranks.subarray(0, ranks.length - Math.ceil(threshold * ranks.length) + 1)

/** How many both have; ends early, below `needed`, when that many can't be reached. */
const sharedBy = (a: Int32Array, b: Int32Array, needed: number): number => {
  let [shared, left, right] = [0, 0, 0]
  while (left < a.length && right < b.length) {
    if (shared + Math.min(a.length - left, b.length - right) < needed) return shared
    const [one, other] = [a[left] ?? 0, b[right] ?? 0]
    if (one === other) shared += 1
    if (one <= other) left += 1
    if (other <= one) right += 1
  }
  return shared
}

const indexOf = (entries: readonly Entry[], threshold: number): Map<number, number[]> => {
  const index = new Map<number, number[]>()
  for (const [at, { ranks }] of entries.entries())
    for (const rank of rarest(ranks, threshold)) {
      const known = index.get(rank)
      if (known) known.push(at)
      else index.set(rank, [at])
    }
  return index
}

function* join(
  left: readonly Entry[],
  right: readonly Entry[],
  threshold: number,
  isWanted: (leftAt: number, rightAt: number) => boolean,
): Steps<Likeness[]> {
  const index = indexOf(right, threshold)
  const seenBy = new Int32Array(right.length).fill(-1)
  const pairs: Likeness[] = []
  for (const [leftAt, { id, ranks }] of left.entries()) {
    for (const rank of rarest(ranks, threshold))
      for (const at of index.get(rank) ?? []) {
        const other = right[at]
        if (!other || seenBy[at] === leftAt || !isWanted(leftAt, at)) continue
        seenBy[at] = leftAt
        const sum = ranks.length + other.ranks.length
        const needed = Math.ceil((threshold / (1 + threshold)) * sum - 1e-9)
        const shared = sharedBy(ranks, other.ranks, needed)
        const likeness = shared / (sum - shared)
        if (likeness >= threshold) pairs.push({ a: id, b: other.id, likeness })
      }
    yield
  }
  return pairs
}

/** {@link likeBetween} in steps. */
export function* likeBetweenSteps(
  left: readonly Compared[],
  right: readonly Compared[],
  threshold = nearFrom,
): Steps<Likeness[]> {
  const [own = [], others = []] = yield* prepare([left, right])
  return yield* join(own, others, threshold, () => true)
}

/** {@link likeWithin} in steps. */
export function* likeWithinSteps(
  texts: readonly Compared[],
  threshold = nearFrom,
): Steps<Likeness[]> {
  const [entries = []] = yield* prepare([texts])
  const pairs = yield* join(entries, entries, threshold, (one, other) => one < other)
  return pairs.sort((one, other) => other.likeness - one.likeness)
}

/**
 * Pairs, one of each list, that are alike by Jaccard's index of their syllables and pairs of them:
 * those shared over those that either has. Exact: what the prefix filter leaves out can't reach the
 * threshold.
 */
export const likeBetween = (...lists: Parameters<typeof likeBetweenSteps>): Likeness[] =>
  atOnce(likeBetweenSteps(...lists))

/** Pairs within one list, each once, the likest first. */
export const likeWithin = (...texts: Parameters<typeof likeWithinSteps>): Likeness[] =>
  atOnce(likeWithinSteps(...texts))
