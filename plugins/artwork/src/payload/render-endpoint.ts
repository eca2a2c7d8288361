import type { Endpoint } from 'payload'
import { renderArtwork } from '../render/index.ts'
import { answer } from './answer.ts'
import { type ArtworkOptions, studioOf } from './options.ts'
import { readBody } from './read-body.ts'

/**
 * `POST /api/artwork/render` with `{ template, data, width, height, format: 'png' }`, or `modules:
 * { across, down, moduleWidth, moduleHeight }` for the size: the picture's bytes, with its key, size
 * and the codes of warnings in `X-Artwork-*` headers. 400 malformed, 401, 403, 413, 422 naming the
 * field, 503 with Retry-After when too many wait.
 */
export const renderEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/render',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const { template, data, width, height, modules, format } = await readBody(req)
      const request = { template: String(template), data, width, height, modules, format }
      const render = await renderArtwork(request, studioOf(options))
      return new Response(new Uint8Array(render.bytes), {
        headers: {
          'Content-Type': 'image/png',
          'Content-Length': String(render.bytes.byteLength),
          'Cache-Control': 'private, no-store',
          'X-Artwork-Key': render.key,
          'X-Artwork-Size': `${render.width}x${render.height}`,
          'X-Artwork-Warnings': render.warnings.map(({ code }) => code).join(','),
        },
      })
    }),
})
