import type { CollectionSlug, Endpoint } from 'payload'
import { renderArtwork } from '../render/index.ts'
import { answer } from './answer.ts'
import { readApplyRequest } from './apply-request.ts'
import { inTurn } from './in-turn.ts'
import { keepPicture } from './keep-picture.ts'
import { type ArtworkOptions, studioOf } from './options.ts'
import { readBody } from './read-body.ts'
import { renderRequestOf } from './render-endpoint.ts'

/**
 * `POST /api/artwork/apply` with `{ collection, id, template, data, width, height | modules,
 * screen?, revision? }`: renders, keeps the picture as a new medium and adds it to the record's
 * draft, all or nothing. 200 `{ doc }`; 400, 401, 403, 404, 409 stale revision, 413, 422, 503.
 */
export const applyEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/apply',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const request = readApplyRequest(req, options, body)
      const render = await renderArtwork(renderRequestOf(body), studioOf(options), {
        signal: req.signal ?? undefined,
      })
      const media = (options.media ?? 'media') as CollectionSlug
      const doc = await inTurn(`${request.target.collection}:${request.id}`, () =>
        keepPicture(req, media, request, render),
      )
      return Response.json({ doc })
    }),
})
