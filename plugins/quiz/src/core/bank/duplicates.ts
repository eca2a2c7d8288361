import { fold } from '../fold.ts'

/** A text to compare, under a name of its own. */
export type Compared = { id: string; text: string }

/** Two that say nearly the same; `likeness` of 0 to 1, 1 for the same words. */
export type Likeness = { a: string; b: string; likeness: number }

/**
 * From here on two questions are shown as near to each other. Of the demo ward's questions and
 * rewordings of them, rewordings lie at 0.6 and above, different questions on one subject at 0.5 and
 * below; see docs/decisions/0040.
 */
export const nearFrom = 0.55

const size = 3

/** Words without accents, case, punctuation and spaces' number: what two spellings share. */
export const bareWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every run of three signs, word ends among them; a number for each is enough to compare. */
const shinglesOf = (text: string): Set<string> => {
  const padded = ` ${bareWords(text)} `
  const shingles = new Set<string>()
  for (let at = 0; at + size <= padded.length; at += 1) shingles.add(padded.slice(at, at + size))
  return shingles
}

type Entry = { id: string; shingles: string[] }

// The rarest first: two texts of likeness t share one of the first (1 - t) part of their rarest.
const prepare = (texts: readonly Compared[], counts: Map<string, number>): Entry[] =>
  texts.map(({ id, text }) => ({
    id,
    shingles: [...shinglesOf(text)].sort(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1),
    ),
  }))

const countIn = (lists: readonly (readonly Compared[])[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { text } of lists.flat())
    for (const shingle of shinglesOf(text)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  return counts
}

const prefixLength = (count: number, threshold: number): number =>
  count - Math.ceil(threshold * count) + 1

const jaccard = (a: readonly string[], b: ReadonlySet<string>): number => {
  const shared = a.reduce((sum, shingle) => sum + (b.has(shingle) ? 1 : 0), 0)
  return shared / (a.length + b.size - shared || 1)
}

const indexOf = (entries: readonly Entry[], threshold: number): Map<string, number[]> => {
  const index = new Map<string, number[]>()
  for (const [at, { shingles }] of entries.entries())
    for (const shingle of shingles.slice(0, prefixLength(shingles.length, threshold)))
      index
        .set(shingle, index.get(shingle) ?? [])
        .get(shingle)
        ?.push(at)
  return index
}

/**
 * Pairs, one of each list, that are alike by Jaccard's index of their trigrams: those shared over
 * those that either has. Exact: the prefix filter leaves out only what can't reach the threshold.
 */
export const likeBetween = (
  left: readonly Compared[],
  right: readonly Compared[],
  threshold = nearFrom,
): Likeness[] => {
  const counts = countIn([left, right])
  const entries = prepare(right, counts)
  const sets = entries.map(({ shingles }) => new Set(shingles))
  const index = indexOf(entries, threshold)
  return prepare(left, counts).flatMap(({ id, shingles }) => {
    const rare = shingles.slice(0, prefixLength(shingles.length, threshold))
    const near = new Set(rare.flatMap((shingle) => index.get(shingle) ?? []))
    return [...near].flatMap((at) => {
      const likeness = jaccard(shingles, sets[at] ?? new Set())
      return likeness >= threshold ? [{ a: id, b: entries[at]?.id ?? '', likeness }] : []
    })
  })
}

/** Pairs within one list, each once, the likest first. */
export const likeWithin = (texts: readonly Compared[], threshold = nearFrom): Likeness[] => {
  const places = new Map(texts.map(({ id }, at) => [id, at]))
  const place = (id: string): number => places.get(id) ?? 0
  return likeBetween(texts, texts, threshold)
    .filter(({ a, b }) => place(a) < place(b))
    .sort((one, other) => other.likeness - one.likeness)
}
