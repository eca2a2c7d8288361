import type { Endpoint } from 'payload'
import { millimetresOf } from '../../core/screen.ts'
import { seenWidth } from '../../core/street-view.ts'
import { renderArtwork } from '../../render/index.ts'
import { answer } from '../answer.ts'
import type { ArtworkOptions } from '../options.ts'
import { pictureResponse } from '../picture-response.ts'
import { prepare } from '../prepare.ts'
import { readBody } from '../read-body.ts'
import { readScreen } from './read-screens.ts'

/**
 * `POST /api/artwork/simulate` with `{ screenId, template, data, distance? }`: a PNG of what a person
 * on the street sees of the screen, from its own viewing distance or another in metres.
 * `X-Artwork-Seen-Width` is how wide it looks on a monitor 60 cm away, in millimetres. 400, 401, 403,
 * 413, 422, 503.
 */
export const simulateEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/simulate',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const screen = await readScreen(req, options, body['screenId'])
      const { request, studio } = await prepare(req, options, { ...body, format: 'png' })
      const given = body['distance']
      const distance =
        typeof given === 'number' && given >= 1 && given <= 500 ? given : screen.distance
      const seen = { ...screen, distance }
      const render = await renderArtwork({ ...request, screen: seen, view: 'street' }, studio, {
        signal: req.signal ?? undefined,
      })
      const response = pictureResponse(render)
      const width = seenWidth(millimetresOf(screen).width, distance)
      response.headers.set('X-Artwork-Seen-Width', width.toFixed(1))
      response.headers.set('X-Artwork-Distance', String(distance))
      return response
    }),
})
