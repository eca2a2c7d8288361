import type { Endpoint } from 'payload'
import { readLegibility } from '../../render/index.ts'
import { answer } from '../answer.ts'
import type { ArtworkOptions } from '../options.ts'
import { prepare } from '../prepare.ts'
import { readBody } from '../read-body.ts'
import { readScreen } from './read-screens.ts'

/**
 * `POST /api/artwork/legibility` with `{ screenId, template, data }`: how well each text is read on
 * that screen: `{ verdict: 'clear' | 'near' | 'unclear', summary, seconds, texts: [{ field, verdict,
 * capitals, need, readFrom, syllables, seconds, faults: [{ code, text }] }] }`, texts in both
 * languages. Draws nothing. 400, 401, 403, 413, 422.
 */
export const legibilityEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/legibility',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const screen = await readScreen(req, options, body['screenId'])
      const { request, studio } = await prepare(req, options, body)
      return Response.json(await readLegibility({ ...request, screen }, studio), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    }),
})
