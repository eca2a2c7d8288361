import type { LoadClient } from './client.ts'
import { type Acknowledged, answersTo, begin, save, submit } from './participant.ts'
import type { Tally } from './tally.ts'

const savesEach = 5

const until = (due: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))

/** One participant from start to submission; times are those of `performance.now()`. */
const takePart = async (
  client: LoadClient,
  tally: Tally,
  [startsAt, submitsAt]: readonly [number, number],
): Promise<Acknowledged | undefined> => {
  await until(startsAt)
  const person = await begin(client, tally)
  if (!person) return undefined
  tally.took('start', startsAt, performance.now())
  for (let seq = 1; seq <= savesEach; seq += 1) {
    const planned =
      startsAt + ((submitsAt - startsAt) * (seq - Math.random() / 2)) / (savesEach + 1)
    const due = Math.max(planned, performance.now())
    await until(due)
    const count = Math.ceil((person.questions.length * seq) / savesEach)
    await save(client, tally, person, seq, answersTo(person.questions, count))
    tally.took('save', due, performance.now())
  }
  const due = Math.max(submitsAt, performance.now())
  await until(due)
  await submit(client, tally, person, answersTo(person.questions, person.questions.length))
  tally.took('submit', due, performance.now())
  return person
}

/**
 * A contest as it is feared: all start within the first fifth of the time, save five times, and
 * submit within the last fifth.
 */
export const runContest = async (
  client: LoadClient,
  tally: Tally,
  { participants, minutes }: { participants: number; minutes: number },
): Promise<Acknowledged[]> => {
  const [from, length] = [performance.now() + 100, minutes * 60_000]
  const all = Array.from({ length: participants }, () =>
    takePart(client, tally, [
      from + (Math.random() * length) / 5,
      from + length - (Math.random() * length) / 5,
    ]),
  )
  return (await Promise.all(all)).filter((person) => person !== undefined)
}
