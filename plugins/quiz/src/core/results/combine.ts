import { compareByRule, type TieBreak } from '../ranking.ts'
import type { Listed } from '../freeze.ts'

/** A round's entries with what their predictions are measured by. */
export type RoundEntries = { target: number; entries: readonly Listed[] }

const away = ({ prediction }: Listed, target: number): number | null =>
  prediction === null ? null : Math.abs(prediction - target)

const inAll = (values: readonly (number | null)[], rounds: number): number | null =>
  values.length < rounds || values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/**
 * One entry a person over several rounds, under the person's pseudonym. Its prediction is the
 * distance from the target, so that the target of the whole is 0.
 *
 * `sum`: right answers, times and distances of all rounds together; who missed a round, or its
 * prediction, has none. `best`: each person's best round by the contest's own rule, the earlier where
 * two are equal.
 */
export const combine = (
  rounds: readonly RoundEntries[],
  how: 'sum' | 'best',
  tieBreaks: readonly TieBreak[],
): Listed[] => {
  const people = new Map<string, Listed[]>()
  for (const { target, entries } of rounds)
    // A hash of one round's answers would say nothing of the whole.
    for (const { entryHash: _, uncounted: __, ...entry } of entries) {
      const { person } = entry
      const measured = { ...entry, id: person, prediction: away(entry, target) }
      people.set(person, [...(people.get(person) ?? []), measured])
    }
  const sum = (own: readonly Listed[], last: Listed): Listed => ({
    ...last,
    right: own.reduce((total, { right }) => total + right, 0),
    prediction: inAll(
      own.map(({ prediction }) => prediction),
      rounds.length,
    ),
    duration: own.reduce((total, { duration }) => total + duration, 0),
    submittedAt: Math.max(...own.map(({ submittedAt }) => submittedAt)),
  })
  const best = (own: readonly Listed[], last: Listed): Listed =>
    [...own].sort((a, b) => compareByRule(a, b, { tieBreaks, target: 0 }))[0] ?? last
  return [...people.values()].flatMap((own) => {
    const last = own.at(-1)
    return last ? [how === 'sum' ? sum(own, last) : best(own, last)] : []
  })
}
