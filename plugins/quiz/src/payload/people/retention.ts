import type { Payload } from 'payload'
import type { Contest } from '../../core/contest.ts'
import { keptUntil } from '../../core/people/retention.ts'
import { slugs } from '../collections.ts'
import { noteLook } from '../results/look.ts'
import { resultsOf } from '../results.ts'
import type { Service } from '../service.ts'
import { eraseAttempts } from './erase.ts'
import type { Found } from './find.ts'

/** The newest approved set-up of every contest that was ever asked, published or not. */
const contestsOf = async ({ payload, contests }: Service): Promise<Contest[]> => {
  const { docs } = await payload.db.find<{ id: string; key: string; contest: string }>({
    collection: slugs.versions,
    select: { key: true, contest: true },
    ...{ sort: 'createdAt', limit: 0, pagination: false },
  })
  const newest = new Map(docs.map(({ contest, key }) => [contest, key]))
  const known = await Promise.all([...newest.values()].map((key) => contests.byVersion(key)))
  const byId = new Map(known.map(({ contest }) => [contest.id, contest]))
  for (const { contest } of await contests.list()) byId.set(contest.id, contest)
  return [...byId.values()]
}

/**
 * Erases participants' data of contests whose time for keeping them is over, and notes it.
 *
 * @param now milliseconds since 1970
 */
export const eraseExpired = async (service: Service, now: number): Promise<void> => {
  for (const contest of await contestsOf(service)) {
    const results = await resultsOf(service, contest.id)
    const released = results.flatMap(({ releasedAt }) =>
      releasedAt ? [Date.parse(releasedAt)] : [],
    )
    if (now <= keptUntil(contest, released)) continue
    const { docs } = await service.payload.db.find<Found & Record<string, unknown>>({
      collection: slugs.attempts,
      where: { and: [{ contest: { equals: contest.id } }, { erasedAt: { exists: false } }] },
      ...{ limit: 0, pagination: false },
    })
    if (docs.length === 0) continue
    await noteLook(service, {
      ...{
        who: 'system',
        what: 'Xóa dữ liệu hết hạn lưu',
        contest: contest.title.vi,
        roundKey: '',
      },
      purpose: `Quá ${contest.retentionMonths} tháng sau khi công bố kết quả`,
      entries: docs.map(({ id }) => String(id)),
    })
    await eraseAttempts(service, docs)
  }
}

/** Erases what has expired soon after the start and every six hours. */
export const keepErasing = (payload: Payload, serviceOf: () => Service): void => {
  const run = () =>
    eraseExpired(serviceOf(), Date.now()).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Erasing expired data of contests failed.' }),
    )
  setTimeout(() => void run(), 5000).unref()
  setInterval(() => void run(), 6 * 3_600_000).unref()
}
