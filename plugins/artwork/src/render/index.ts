import { createHash } from 'node:crypto'
import { ArtworkError } from '../core/artwork-error.ts'
import { readSize } from '../core/size.ts'
import { readData, type Template } from '../core/template.ts'
import { ledSlogan } from '../templates/led-slogan.ts'
import { byteCache } from './cache.ts'
import { compose } from './compose.ts'
import { fonts } from './fonts.ts'
import { metrics } from './metrics.ts'
import { boundedQueue, QueueFull } from './queue.ts'
import { rasterPng } from './raster.ts'

export { ArtworkError } from '../core/artwork-error.ts'
export { ledSlogan } from '../templates/led-slogan.ts'

/** What to draw. The size is pixels, or LED modules across × down × pixels a module. */
export type RenderRequest = {
  template: string
  data: unknown
  width?: unknown
  height?: unknown
  modules?: unknown
  /** @default 'png' */
  format?: unknown
}

/** A drawn picture. `key` names the input: equal keys have equal bytes. */
export type Render = {
  bytes: Uint8Array
  key: string
  width: number
  height: number
  template: string
  templateVersion: number
  data: Record<string, string>
}

/** The templates that come with the package. */
export const builtInTemplates: readonly Template[] = [ledSlogan]

// Part of the key, since another engine may draw other bytes. Changes with the pinned dependency.
const engine = '@takumi-rs/core@2.16.3'

const cached = byteCache(64 * 1024 * 1024)
const queued = boundedQueue(2, 50)

const keyOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/**
 * Draws a picture: checks the data, fits every text, rasters at exact pixels. The same request
 * gives the same bytes and is drawn once.
 *
 * @throws ArtworkError naming the field and the mend; code `renderer-busy` when too many wait
 */
export const renderArtwork = async (
  request: RenderRequest,
  templates: readonly Template[] = builtInTemplates,
): Promise<Render> => {
  const template = templates.find(({ slug }) => slug === request.template)
  if (!template) {
    const known = templates.map(({ slug }) => slug).join(', ')
    throw new ArtworkError('template-unknown', 'template', {
      vi: `Không có mẫu này. Các mẫu: ${known}.`,
      en: `There is no such template. Templates: ${known}.`,
    })
  }
  if (request.format !== undefined && request.format !== 'png')
    throw new ArtworkError('format-unknown', 'format', {
      vi: 'Định dạng được hỗ trợ: png.',
      en: 'Supported format: png.',
    })
  const size = readSize(request)
  const { bold, heavy } = metrics()
  const data = readData(
    template,
    request.data,
    (char) => bold.hasGlyph(char) && heavy.hasGlyph(char),
  )
  const { root } = compose(template, data, size)
  const fontHashes = Object.values(fonts()).map(({ hash }) => hash)
  const key = keyOf([template.slug, template.version, data, size, 'png', engine, fontHashes])
  try {
    const bytes = await cached(key, () => queued(() => rasterPng(root, size)))
    return { bytes, key, ...size, template: template.slug, templateVersion: template.version, data }
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error
    throw new ArtworkError('renderer-busy', 'template', {
      vi: 'Đang dựng nhiều hình cùng lúc. Hãy thử lại sau ít giây.',
      en: 'Many pictures are being drawn. Try again in a few seconds.',
    })
  }
}
