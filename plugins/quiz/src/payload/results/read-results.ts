import { decoded } from '../../site/decoded.ts'
import type { Service } from '../service.ts'
import { countersOf } from './counters.ts'
import { publish } from './publish.ts'

/** Answers what the public reads of results beside the rankings; null for other addresses. */
export const readResults = async (
  service: Service,
  slug: string,
  rest: string,
): Promise<Response | null> => {
  const headers = { 'cache-control': 'no-store' }
  if (rest === '/counters') return Response.json(await countersOf(service, slug), { headers })
  const round = /^\/results\/([^/]{1,120})$/.exec(rest)?.[1]
  const roundKey = round && decoded(round)
  if (!roundKey) return null
  const name = `ket-qua-${slug}-${roundKey.replace(/[^\w.-]+/g, '-')}.json`
  return new Response(await publish(service, slug, roundKey), {
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
