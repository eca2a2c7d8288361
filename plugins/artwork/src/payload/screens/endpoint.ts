import type { Endpoint } from 'payload'
import { answer } from '../answer.ts'
import type { ArtworkOptions } from '../options.ts'
import { presets } from '../../core/presets.ts'
import { listScreens } from './read-screens.ts'

/**
 * `GET /api/artwork/screens`: `{ screens, presets }`: the LED screens in use, each with its pixels,
 * and the other sizes that a set may name; 401, 403.
 */
export const screensEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/screens',
  method: 'get',
  handler: (req) =>
    answer(req, options, async () => {
      const screens = await listScreens(req, options)
      return Response.json({
        screens: screens.map((screen) => {
          const { across, down, moduleWidth, moduleHeight } = screen.modules
          return { ...screen, width: across * moduleWidth, height: down * moduleHeight }
        }),
        presets,
      })
    }),
})
