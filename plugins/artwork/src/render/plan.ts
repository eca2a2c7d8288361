import { createHash } from 'node:crypto'
import { ArtworkError } from '../core/artwork-error.ts'
import { readData } from '../core/read-data.ts'
import { aspectClassOf, readSize, type Size } from '../core/size.ts'
import type { Template, TemplateData } from '../core/template.ts'
import { compose, type Composition } from './compose.ts'
import { fonts } from './fonts.ts'
import { metrics } from './metrics.ts'

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

/** A checked and laid out picture. `key` is the hash of everything its bytes depend on. */
export type Plan = Composition & { template: Template; data: TemplateData; size: Size; key: string }

// Part of the key: other engines, or another way of laying out, may draw other bytes.
const engines = ['@takumi-rs/core@2.16.3', 'harfbuzzjs@1.6.4', 'layout@1']

const templateOf = (slug: string, templates: readonly Template[]): Template => {
  const template = templates.find((one) => one.slug === slug)
  if (template) return template
  const known = templates.map((one) => one.slug).join(', ')
  throw new ArtworkError('template-unknown', 'template', {
    vi: `Không có mẫu này. Các mẫu: ${known}.`,
    en: `There is no such template. Templates: ${known}.`,
  })
}

const checkShape = ({ variants }: Template, size: Size): void => {
  if (variants.includes(aspectClassOf(size))) return
  throw new ArtworkError('shape-unsupported', 'width', {
    vi: 'Mẫu này chưa có bố cục cho màn hình hình dạng đó. Hãy chọn mẫu khác.',
    en: 'The template has no layout for a screen of that shape. Choose another template.',
  })
}

const hasGlyph = (char: string): boolean =>
  Object.values(metrics()).every((face) => face.hasGlyph(char))

/**
 * Checks a request and lays its picture out, without drawing it.
 *
 * @throws ArtworkError naming the field and the mend
 */
export const planRender = (request: RenderRequest, templates: readonly Template[]): Plan => {
  const template = templateOf(request.template, templates)
  if (request.format !== undefined && request.format !== 'png')
    throw new ArtworkError('format-unknown', 'format', {
      vi: 'Định dạng được hỗ trợ: png.',
      en: 'Supported format: png.',
    })
  const size = readSize(request)
  checkShape(template, size)
  const data = readData(template, request.data, hasGlyph)
  const fontHashes = Object.values(fonts()).map(({ hash }) => hash)
  const parts = [template.slug, template.version, data, size, 'png', engines, fontHashes]
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return { ...compose(template, data, size), template, data, size, key }
}
