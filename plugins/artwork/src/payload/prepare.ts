import type { PayloadRequest } from 'payload'
import type { RenderRequest, Screen, Studio } from '../render/index.ts'
import { readStudio } from './kit/read-kit.ts'
import { readScreen } from './screens/read-screens.ts'
import type { ArtworkOptions } from './options.ts'
import { readPhotos } from './photos.ts'

/** What to draw, from the body of a request; photos come apart. */
export const renderRequestOf = (body: Record<string, unknown>): RenderRequest => {
  const { template, data, width, height, modules, widthCm, heightCm, dpi, format, print } = body
  return {
    ...{ template: String(template), data, width, height, modules },
    ...{ widthCm, heightCm, dpi, format, print },
  }
}

/** The screen that a body names by `screenId`. */
const screenFor = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { screenId }: Record<string, unknown>,
): Promise<Screen | null> =>
  screenId === undefined || screenId === null ? null : readScreen(req, options, screenId)

/**
 * A request with the photos it names, and the office's studio.
 *
 * @throws ArtworkError `photo-missing` naming the field; Turned `screen-unknown`
 */
export const prepare = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  body: Record<string, unknown>,
): Promise<{ request: RenderRequest; studio: Studio }> => {
  const screen = await screenFor(req, options, body)
  const request = { ...renderRequestOf(body), ...(screen ? { screen } : {}) }
  const studio = await readStudio(req, options, request.data)
  const template = studio.templates.find(({ slug }) => slug === request.template)
  const photos = await readPhotos(req, options, template, request.data)
  return { request: { ...request, photos }, studio }
}
