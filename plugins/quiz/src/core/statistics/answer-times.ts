import type { Answers } from '../answers.ts'

/** A save as the server took it: when, in ms, and what it held. */
export type TimedSave = { seq: number; at: number; answers: Answers }

const isSame = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

/**
 * How long a participant was at each question, in ms by the server's clock: the time between a save
 * and the one before it (or the start) belongs to the question whose answer changed, and adds up
 * when somebody comes back. A save that brings several changes, as after a lost connection, tells
 * nothing of any of them: these questions are left out for this participant, as are those never
 * answered.
 *
 * @param startedAt ms
 */
export const answerTimes = (
  startedAt: number,
  saves: readonly TimedSave[],
): Map<string, number> => {
  const times = new Map<string, number>()
  const untold = new Set<string>()
  const standing = new Map<string, readonly string[]>()
  let since = startedAt
  for (const { at, answers } of [...saves].sort((a, b) => a.seq - b.seq)) {
    const changed = Object.entries(answers).filter(([id, now]) => !isSame(standing.get(id), now))
    for (const [id, now] of changed) {
      standing.set(id, now)
      if (changed.length > 1 || at < since) untold.add(id)
      else times.set(id, (times.get(id) ?? 0) + at - since)
    }
    since = Math.max(since, at)
  }
  return new Map([...times].filter(([id]) => !untold.has(id)))
}
