import type { CollectionSlug, Endpoint } from 'payload'
import { renderArtwork } from '../render/index.ts'
import { answer } from './answer.ts'
import { readApplyRequest } from './apply-request.ts'
import { keepPictures } from './keep-pictures.ts'
import type { ArtworkOptions } from './options.ts'
import { prepare } from './prepare.ts'
import { readBody } from './read-body.ts'

/**
 * `POST /api/artwork/apply` with `{ collection, id, template, data, width, height | modules |
 * screenId, screen?, revision? }`: renders, keeps the picture as a new medium and adds it to the record's
 * draft, all or nothing. 200 `{ doc }`; 400, 401, 403, 404, 409 stale revision, 413, 422, 503.
 */
export const applyEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/apply',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const request = readApplyRequest(req, options, body)
      const prepared = await prepare(req, options, body)
      const render = await renderArtwork(prepared.request, prepared.studio, {
        signal: req.signal ?? undefined,
      })
      const screen = request.screen || (prepared.request.screen?.name ?? '')
      const media = (options.media ?? 'media') as CollectionSlug
      const doc = await keepPictures(req, media, request, [{ render, label: screen }])
      return Response.json({ doc })
    }),
})
