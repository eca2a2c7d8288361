import { alternativeText, saidIn } from '../core/alternative-text.ts'
import type { Warning } from '../core/slogan-rules.ts'
import { type TemplateData, textsIn } from '../core/fields.ts'
import { type Format, formatFacts } from '../core/format.ts'
import { type Legibility, legibilityOf } from '../core/legibility.ts'
import type { Screen } from '../core/screen.ts'
import type { Sheet } from '../core/sheet.ts'
import { byteCache } from './cache.ts'
import { oncePerProcess } from './once.ts'
import { planRender, type RenderRequest } from './plan.ts'
import { ask, renderer } from './pool/renderer.ts'
import type { RenderStats } from './pool/stats.ts'
import type { FontFacts } from './read-font.ts'
import type { Studio } from './studio.ts'

export { ArtworkError, type ArtworkErrorCode } from '../core/artwork-error.ts'
export type { Warning, WarningCode } from '../core/slogan-rules.ts'
export type { Legibility, LegibilityFault, TextLegibility, Verdict } from '../core/legibility.ts'
export type { Screen } from '../core/screen.ts'
export { ledSlogan } from '../templates/led-slogan.ts'
export type { Press } from './drawing.ts'
export type { Format } from '../core/format.ts'
export type { Sheet } from '../core/sheet.ts'
export type { RenderRequest } from './plan.ts'
export type { FontFacts } from './read-font.ts'
export type { RenderStats } from './pool/stats.ts'
export { defaultStudio, type Studio } from './studio.ts'

/** A drawn picture. `key` names the input: equal keys have equal bytes. */
export type Render = {
  /** The file. Shared with the cache: copy before changing. */
  bytes: Uint8Array
  format: Format
  mediaType: string
  key: string
  /** Pixels, of an SVG or a PDF those of its layout. */
  width: number
  height: number
  /** The sheet of a PDF. */
  sheet?: Sheet
  template: string
  templateVersion: number
  data: TemplateData
  /** The picture's texts in the order of the fields. */
  texts: string[]
  /** A proposal for its alternative text, at most 500 characters. */
  alt: string
  /** What a person should look at again; nothing here stops the picture. */
  warnings: Warning[]
}

const cached = oncePerProcess('cache', () => byteCache(64 * 1024 * 1024))

/** How a picture is drawn beside what it shows. */
export type RenderOptions = {
  /** Aborted when the caller needs the picture no more; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/**
 * Draws a picture: checks the data, fits every text, and draws it in a rendering process. The same
 * request gives the same bytes and is drawn once.
 *
 * @throws ArtworkError naming the field and the mend; codes `renderer-busy`, `render-timeout` and
 *   `render-crashed` mean to try again later
 */
export const renderArtwork = async (
  request: RenderRequest,
  studio: Partial<Studio> = {},
  { signal }: RenderOptions = {},
): Promise<Render> => {
  const plan = await planRender(request, studio)
  const { root, template, data, size, key, pictures, output, typeface } = plan
  const { slug, version, fields } = template
  const drawing = { root, size, output, pictures, typeface }
  const bytes = await cached(
    key,
    (stop) => ask({ kind: 'draw', drawing }, stop) as Promise<Uint8Array>,
    signal,
  )
  const { format } = output
  return {
    ...{ bytes, format, mediaType: formatFacts[format].mediaType, key, ...size },
    ...(output.format === 'pdf' ? { sheet: output.sheet } : {}),
    ...{ template: slug, templateVersion: version, data },
    texts: textsIn(fields, data).map(({ text }) => text),
    alt: alternativeText(saidIn(fields, data)),
    warnings: plan.warnings,
  }
}

/**
 * Checks a font that an administrator gives: whole, static, embeddable, with every Vietnamese
 * letter. A rendering process looks at it.
 *
 * @throws ArtworkError `font-unreadable`, `font-letters-missing`
 */
export const validateFont = (bytes: Uint8Array): Promise<FontFacts> =>
  ask({ kind: 'font', bytes }) as Promise<FontFacts>

/**
 * How well the texts of a picture are read on its screen, without drawing it.
 *
 * @throws ArtworkError naming the field and the mend
 */
export const readLegibility = async (
  request: RenderRequest & { screen: Screen },
  studio: Partial<Studio> = {},
): Promise<Legibility> => legibilityOf((await planRender(request, studio)).texts, request.screen)

/** What the renderer of this process has done, and does. */
export const renderStats = (): RenderStats => ({ ...renderer().stats(), cache: cached.stats() })

/** Starts a rendering process and loads its engine and fonts, which the first picture would wait for. */
export const warmRenderer = async (): Promise<void> => {
  await ask({ kind: 'warm' })
}
