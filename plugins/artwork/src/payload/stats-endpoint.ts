import type { Endpoint } from 'payload'
import { renderStats } from '../render/index.ts'
import { answer } from './answer.ts'
import type { ArtworkOptions } from './options.ts'

/**
 * `GET /api/artwork/stats`: what the renderer does and has done since the server started: its
 * processes, queue, counts, durations and cache. 401, 403.
 */
export const statsEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/stats',
  method: 'get',
  handler: (req) => answer(req, options, async () => Response.json(renderStats())),
})
