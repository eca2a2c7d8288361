import { decoded } from '../../site/decoded.ts'
import { json, type QuizAnswer } from '../exchange.ts'
import type { Service } from '../service.ts'
import { countersOf } from './counters.ts'
import { publish } from './publish.ts'

/** Answers what the public reads of results beside the rankings; null for other addresses. */
export const readResults = async (
  service: Service,
  slug: string,
  rest: string,
): Promise<QuizAnswer | null> => {
  if (rest === '/counters') return json(await countersOf(service, slug))
  const round = /^\/results\/([^/]{1,120})$/.exec(rest)?.[1]
  const roundKey = round && decoded(round)
  if (!roundKey) return null
  const name = `ket-qua-${slug}-${roundKey.replace(/[^\w.-]+/g, '-')}.json`
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: await publish(service, slug, roundKey),
  }
}
