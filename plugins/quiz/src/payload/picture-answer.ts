import type { Contest } from '../core/contest.ts'
import { QuizError } from '../core/quiz-error.ts'
import type { QuizAnswer } from './exchange.ts'
import { boardsOf } from './results/boards.ts'
import { liveBySlug, type Service } from './service.ts'

const unknown = () =>
  new QuizError('picture-unknown', 404, {
    vi: 'Không có hình này, hoặc đợt thi chưa mở.',
    en: 'There is no such picture, or no round is open.',
  })

/** Whether the questions may be seen: while papers are answered, and once results are released. */
const isShown = async (service: Service, { id, rounds }: Contest): Promise<boolean> => {
  const now = Date.now()
  // Extra time may reach past the end of a round.
  if (rounds.some((one) => now >= one.opensAt && now < one.closesAt + one.minutes * 60_000))
    return true
  return (await boardsOf(service, id)).some(({ state }) => state === 'released')
}

const idIn = ({ pictures = {} }: Contest, name: string): string | undefined =>
  Object.entries(pictures).find(([, shown]) => shown.name === name)?.[0]

type Names = { readAt: number; ids: Map<string, string> }
const earlier = new WeakMap<Service, Map<string, Names>>()

/** In an earlier version, which attempts may have been asked; read anew every ten seconds at most. */
const idBefore = async (service: Service, { id }: Contest, name: string) => {
  const own = earlier.get(service) ?? new Map<string, Names>()
  earlier.set(service, own)
  const known = own.get(id)
  if (known?.ids.has(name) || (known && Date.now() - known.readAt < 10_000))
    return known.ids.get(name)
  const names: Names = { readAt: Date.now(), ids: known?.ids ?? new Map<string, string>() }
  own.set(id, names)
  for (const { contest } of await service.contests.versionsOf(id))
    for (const [picture, shown] of Object.entries(contest.pictures ?? {}))
      names.ids.set(shown.name, picture)
  return names.ids.get(name)
}

/**
 * A picture of a question of a published contest, now or in a version that was asked.
 *
 * @param name as papers give it
 * @throws QuizError `contest-unknown` or `picture-unknown`
 */
export const pictureAnswer = async (
  service: Service,
  slug: string,
  name: string,
): Promise<QuizAnswer> => {
  const { contest } = await liveBySlug(service, slug)
  if (!(await isShown(service, contest))) throw unknown()
  const id = idIn(contest, name) ?? (await idBefore(service, contest, name))
  const bytes = id ? await service.pictures.bytesOf(id) : null
  if (!bytes) throw unknown()
  return {
    status: 200,
    headers: {
      'content-type': 'image/webp',
      // It may stop being public at any moment; a paper is looked at for a quarter of an hour.
      'cache-control': 'private, max-age=900',
      'x-content-type-options': 'nosniff',
    },
    body: bytes,
  }
}
