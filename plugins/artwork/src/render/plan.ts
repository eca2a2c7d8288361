import { createHash } from 'node:crypto'
import { ArtworkError } from '../core/artwork-error.ts'
import type { TemplateData } from '../core/fields.ts'
import { readData } from '../core/read-data.ts'
import { aspectClassOf, readSize, type Size } from '../core/size.ts'
import type { Template } from '../core/template.ts'
import { compose, type Composition } from './compose.ts'
import { fonts } from './fonts.ts'
import { metrics } from './metrics.ts'
import { defaultStudio, type Studio } from './studio.ts'
import { type PictureInput, readPicture, type ReadPicture } from './read-picture.ts'

/** What to draw. The size is pixels, or LED modules across × down × pixels a module. */
export type RenderRequest = {
  template: string
  data: unknown
  width?: unknown
  height?: unknown
  modules?: unknown
  /** @default 'png' */
  format?: unknown
  /** Photos by the names that fields of type `photo` give. Bytes only: nothing is fetched. */
  photos?: Readonly<Record<string, PictureInput>>
}

/** A checked and laid out picture. `key` is the hash of everything its bytes depend on. */
export type Plan = Composition & {
  template: Template
  data: TemplateData
  size: Size
  key: string
  /** Pictures that elements show, by key. */
  pictures: ReadonlyMap<string, ReadPicture>
}

// Part of the key: other engines, or another way of laying out, may draw other bytes.
const engines = ['@takumi-rs/core@2.16.3', 'harfbuzzjs@1.6.4', 'sharp@0.34.5', 'layout@2']

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

const readAll = async (
  inputs: Readonly<Record<string, PictureInput>>,
  field: (name: string) => string,
): Promise<Map<string, ReadPicture>> =>
  new Map(
    await Promise.all(
      Object.entries(inputs).map(
        async ([name, input]) => [name, await readPicture(field(name), input)] as const,
      ),
    ),
  )

const byKey = (pictures: Iterable<ReadPicture>): Map<string, ReadPicture> =>
  new Map([...pictures].map((picture) => [picture.key, picture]))

/**
 * Checks a request and lays its picture out, without drawing it.
 *
 * @throws ArtworkError naming the field and the mend
 */
export const planRender = async (
  request: RenderRequest,
  part: Partial<Studio> = {},
): Promise<Plan> => {
  const { templates, kit, assets: kitAssets } = { ...defaultStudio, ...part }
  const template = templateOf(request.template, templates)
  if (request.format !== undefined && request.format !== 'png')
    throw new ArtworkError('format-unknown', 'format', {
      vi: 'Định dạng được hỗ trợ: png.',
      en: 'Supported format: png.',
    })
  const size = readSize(request)
  checkShape(template, size)
  const photos = await readAll(request.photos ?? {}, (name) => name)
  const assets = await readAll(kitAssets, (slug) => slug)
  const hasPhoto = (name: string): boolean => photos.has(name)
  const data = readData(template, request.data, { hasGlyph, kit, hasPhoto })
  const composition = compose({ template, data, size, kit, photos, assets })
  // The laid out tree holds whatever the kit, the fonts' metrics and the photos decided.
  const fontHashes = Object.values(fonts()).map(({ hash }) => hash)
  const parts = [template.slug, template.version, data, size, 'png', engines, fontHashes]
  const key = createHash('sha256')
    .update(JSON.stringify([...parts, composition.root]))
    .digest('hex')
  const pictures = byKey([...photos.values(), ...assets.values()])
  return { ...composition, template, data, size, key, pictures }
}
