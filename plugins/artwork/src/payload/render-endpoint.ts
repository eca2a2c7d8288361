import type { Endpoint } from 'payload'
import { renderArtwork } from '../render/index.ts'
import { answer } from './answer.ts'
import type { ArtworkOptions } from './options.ts'
import { pictureResponse } from './picture-response.ts'
import { prepare } from './prepare.ts'
import { readBody } from './read-body.ts'

/**
 * `POST /api/artwork/render` with `{ template, data, width, height, format: 'png' | 'jpeg' | 'webp' |
 * 'svg' }`, or for the size `modules: { across, down, moduleWidth, moduleHeight }` or `{ widthCm,
 * heightCm, dpi }`, or `screenId` of an LED screen, or `print: { widthCm, heightCm, … }` for a PDF: the picture's bytes, with its
 * key, size and the codes of warnings in `X-Artwork-*` headers. 400 malformed, 401, 403, 413, 422
 * naming the field, 503 with Retry-After when too many wait or the renderer broke down. Who goes
 * away while waiting gives up the place.
 */
export const renderEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/render',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const { request, studio } = await prepare(req, options, await readBody(req))
      return pictureResponse(
        await renderArtwork(request, studio, { signal: req.signal ?? undefined }),
      )
    }),
})
