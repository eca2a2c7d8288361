import type { LoadClient } from './client.ts'
import { type Acknowledged, answersTo, begin, submit } from './participant.ts'
import { newTally, type Tally } from './tally.ts'

/** Requests a second that a server acknowledged while as many as it liked were waiting for it. */
export type Rate = { name: string; perSecond: number }

/** Keeps `connections` of them going until the time is over or `work` has nothing left to do. */
const closedLoop = async (
  { connections, seconds }: { connections: number; seconds: number },
  work: () => Promise<boolean>,
): Promise<number> => {
  const began = performance.now()
  const end = began + seconds * 1000
  let done = 0
  const loop = async () => {
    while (performance.now() < end && (await work())) done += 1
  }
  await Promise.all(Array.from({ length: connections }, loop))
  return (done * 1000) / (performance.now() - began)
}

/** A plain create over REST, which the contest is measured beside. */
export type Peer = { name: string; client: LoadClient; path: string; token?: string }

let created = 0

const create = async ({ name, client, path, token }: Peer, tally: Tally): Promise<boolean> => {
  created += 1
  const body = JSON.stringify({ name: `Đơn vị thử ${created}`, shortName: `${created}` })
  const { status } = await client.ask('POST', path, body, token)
  if (status !== 201) tally.fault(`${name} ${status}`)
  return status === 201
}

type Capacity = { rates: Rate[]; people: Acknowledged[]; tally: Tally }

/**
 * How many starts and submissions a second the contest takes, and how many creates its peers, one
 * after another with the same connections, in turns, so that a busy moment of the machine hits all.
 */
export const measureCapacity = async (
  client: LoadClient,
  peers: readonly Peer[],
  { connections, seconds, rounds }: { connections: number; seconds: number; rounds: number },
): Promise<Capacity> => {
  const tally = newTally()
  const people: Acknowledged[] = []
  const rates: Rate[] = []
  const loop = { connections, seconds }
  const measure = async (name: string, work: () => Promise<boolean>) =>
    rates.push({ name, perSecond: await closedLoop(loop, work) })
  for (let round = 0; round < rounds; round += 1) {
    const begun: Acknowledged[] = []
    await measure('start', async () => {
      const person = await begin(client, tally)
      if (person) begun.push(person)
      return true
    })
    people.push(...begun)
    await measure('submit', async () => {
      const person = begun.pop()
      if (!person) return false
      await submit(client, tally, person, answersTo(person.questions, person.questions.length))
      return true
    })
    for (const peer of peers) await measure(peer.name, () => create(peer, tally))
  }
  return { rates, people, tally }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Lines for people: the median rate of each, and what the contest's are of each peer's. */
export const capacityLines = (rates: readonly Rate[], peers: readonly Peer[]): string[] => {
  const of = (name: string) =>
    rates.filter((rate) => rate.name === name).map(({ perSecond }) => perSecond)
  const line = (name: string) => {
    const all = of(name).map((rate) => rate.toFixed(0))
    return `  ${name.padEnd(36)} ${median(of(name)).toFixed(0).padStart(6)}/s  (${all.join(', ')})`
  }
  const ratio = (name: string, peer: string) =>
    `${name} ${(median(of(name)) / median(of(peer))).toFixed(1)}×`
  return [
    line('start'),
    line('submit'),
    ...peers.flatMap(({ name }) => [
      line(name),
      `    beside it: ${ratio('start', name)}, ${ratio('submit', name)}  (goal: at least 5×)`,
    ]),
  ]
}
