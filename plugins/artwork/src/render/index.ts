import { ArtworkError } from '../core/artwork-error.ts'
import type { Warning } from '../core/slogan-rules.ts'
import { type TemplateData, textsIn } from '../core/fields.ts'
import { byteCache } from './cache.ts'
import { oncePerProcess } from './once.ts'
import { planRender, type RenderRequest } from './plan.ts'
import { boundedQueue, QueueFull } from './queue.ts'
import { rasterPng } from './raster.ts'
import type { Studio } from './studio.ts'

export { ArtworkError, type ArtworkErrorCode } from '../core/artwork-error.ts'
export type { Warning, WarningCode } from '../core/slogan-rules.ts'
export { ledSlogan } from '../templates/led-slogan.ts'
export type { RenderRequest } from './plan.ts'
export { defaultStudio, type Studio } from './studio.ts'

/** A drawn picture. `key` names the input: equal keys have equal bytes. */
export type Render = {
  /** The PNG. Shared with the cache: copy before changing. */
  bytes: Uint8Array
  key: string
  width: number
  height: number
  template: string
  templateVersion: number
  data: TemplateData
  /** The picture's texts in the order of the fields, such as for an alternative text. */
  texts: string[]
  /** What a person should look at again; nothing here stops the picture. */
  warnings: Warning[]
}

const cached = oncePerProcess('cache', () => byteCache(64 * 1024 * 1024))
const queued = oncePerProcess('queue', () => boundedQueue(2, 50))

const busy = (): ArtworkError =>
  new ArtworkError('renderer-busy', 'template', {
    vi: 'Đang dựng nhiều hình cùng lúc. Hãy thử lại sau ít giây.',
    en: 'Many pictures are being drawn. Try again in a few seconds.',
  })

/**
 * Draws a picture: checks the data, fits every text, rasters at exact pixels. The same request
 * gives the same bytes and is drawn once.
 *
 * @throws ArtworkError naming the field and the mend; code `renderer-busy` when too many wait
 */
export const renderArtwork = async (
  request: RenderRequest,
  studio: Partial<Studio> = {},
): Promise<Render> => {
  const plan = await planRender(request, studio)
  const { root, texts, template, data, size, key, pictures } = plan
  const { slug, version, fields } = template
  const bytes = await cached(key, () => queued(() => rasterPng(root, size, pictures))).catch(
    (error: unknown) => {
      throw error instanceof QueueFull ? busy() : error
    },
  )
  return {
    ...{ bytes, key, ...size, template: slug, templateVersion: version, data },
    texts: textsIn(fields, data).map(({ text }) => text),
    warnings: template.review?.({ ...size, data, texts }) ?? [],
  }
}
