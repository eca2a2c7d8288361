import { demoContests } from '../../src/demo/contests.ts'
import { type Client, signIn } from './client.ts'
import { until } from './wait.ts'

/** A contest of one round that is over soon. */
export type ShortContest = { slug: string; title: string; closesAt: number; id: string }

type View = { revision: number; contentHash: string }

const demanded = async <T>(reply: Promise<{ status: number; json: T }>): Promise<T> => {
  const { status, json } = await reply
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(json)}`)
  return json
}

/**
 * Makes the demo's contest once more under another name, with a round that opens now and is over
 * after so many seconds, and takes it through its approval by REST, each step by its own person.
 *
 * @param more what it has beside, or instead
 */
export const openShortContest = async (
  url: string,
  seconds: number,
  more: (round: object) => object = () => ({}),
): Promise<ShortContest> => {
  const [demo] = demoContests
  if (!demo) throw new Error('The demo has no contest.')
  const people = new Map<string, Client>()
  for (const name of ['quiz', ...demo.steps.map(({ by }) => by)])
    if (!people.has(name)) people.set(name, await signIn(url, name))
  const ask = <T>(by: string, method: string, path: string, body?: unknown): Promise<T> => {
    const client = people.get(by)
    if (!client) throw new Error(`Nobody is signed in as ${by}.`)
    return demanded(client.send<T>(method, `/api${path}`, body))
  }
  const { docs } = await ask<{ docs: { id: string }[] }>(
    ...(['quiz', 'GET', '/quiz-questions?limit=0&depth=0'] as const),
  )
  const [slug, title] = ['chung-ket-cai-cach-hanh-chinh', 'Chung kết tìm hiểu cải cách hành chính']
  const closesAt = Date.now() + seconds * 1000
  const [round] = demo.data['rounds'] as Record<string, unknown>[]
  const own = {
    ...round,
    ...{ graceSeconds: 0, opensAt: new Date(Date.now() - 60_000).toISOString() },
    closesAt: new Date(closesAt).toISOString(),
  }
  const { doc } = await ask<{ doc: { id: string } }>('quiz', 'POST', '/quiz-contests?draft=true', {
    ...demo.data,
    ...{ slug, title, titleEn: 'Administrative reform: the final' },
    takeFromBank: docs.map(({ id }) => id),
    rounds: [own],
    ...more(own),
  })
  const path = `/quiz-contests/${doc.id}/workflow`
  for (const { by, ...command } of demo.steps) {
    const { revision, contentHash } = await ask<View>(by, 'GET', path)
    await ask(by, 'POST', path, { ...command, revision, contentHash })
  }
  // What is published runs at most four seconds later.
  await until('the contest', async () => (await fetch(`${url}/api/quiz/${slug}`)).ok, 10_000)
  return { slug, title, closesAt, id: doc.id }
}
