import { seedContests } from '../../src/demo/seed-contests.ts'
import { send, slug } from './quiz.ts'
import { until } from './wait.ts'
import { openWard, type Ward } from './ward.ts'

/** Opens a ward with the demo's contests, and waits for the open one to run. */
export const openQuizWard = async (): Promise<Ward> => {
  const ward = await openWard()
  await seedContests(ward.payload, ward.cast)
  // What is published runs at most four seconds later.
  await until('the contest runs', async () => (await send('GET', `/${slug}`)).status === 200)
  return ward
}
