import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ArtworkError } from '../core/artwork-error.ts'
import { boardOf } from '../core/color-mode.ts'
import { type Element, walk } from '../core/element.ts'
import type { TemplateData } from '../core/fields.ts'
import { isBright, type Palette } from '../core/palette.ts'
import { brightGround, type Warning } from '../core/slogan-rules.ts'
import type { Margin } from '../core/outset.ts'
import { readData } from '../core/read-data.ts'
import { deadBoxesOf } from '../core/screen.ts'
import { aspectClassOf, type Size } from '../core/size.ts'
import type { Template } from '../core/template.ts'
import { compose, type Composition } from './compose.ts'
import type { Drawing, Output } from './drawing.ts'
import { engines } from './engines.ts'
import { packageTypeface, typefaceOf } from './fonts.ts'
import { glyphsOf } from './metrics.ts'
import { defaultStudio, type Studio } from './studio.ts'
import { readInPool } from './read-in-pool.ts'
import type { PictureInput, ReadPicture } from './read-picture.ts'
import { readTarget, type SizeRequest } from './read-request.ts'

/**
 * What to draw. The size is pixels, LED modules across × down × pixels a module, centimetres with
 * `dpi`, or a sheet for print.
 */
export type RenderRequest = SizeRequest & {
  template: string
  data: unknown
  /** Photos by the names that fields of type `photo` give. Bytes only: nothing is fetched. */
  photos?: Readonly<Record<string, PictureInput>>
}

/** A checked and laid out picture. `key` is the hash of everything its bytes depend on. */
export type Plan = Composition &
  Drawing & {
    template: Template
    data: TemplateData
    key: string
    warnings: Warning[]
    /** Room round the composed area that `texts` are placed in. */
    margin: Margin
  }

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

const readAll = async (
  inputs: Readonly<Record<string, PictureInput>>,
  field: (name: string) => string,
): Promise<Map<string, ReadPicture>> =>
  new Map(
    await Promise.all(
      Object.entries(inputs).map(
        async ([name, input]) => [name, await readInPool(field(name), input)] as const,
      ),
    ),
  )

/** The field that shows a photo: where a fault of the photo is told. */
const fieldOf = ({ fields }: Template, data: unknown, key: string): string => {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  const [name = key] =
    Object.entries(fields).find(([one, { type }]) => type === 'photo' && given[one] === key) ?? []
  return name
}

/** Only the pictures that elements show: the others need not travel to the engine. */
const shown = (root: Element, pictures: readonly ReadPicture[]): Map<string, ReadPicture> => {
  const keys = new Set([...walk(root)].map((one) => (one.type === 'picture' ? one.picture : '')))
  return new Map(pictures.filter(({ key }) => keys.has(key)).map((one) => [one.key, one]))
}

const profileHash = async (output: Output): Promise<string> => {
  if (output.format !== 'pdf' || !output.press.profile) return ''
  return createHash('sha256')
    .update(await readFile(output.press.profile))
    .digest('hex')
}

/** What the pixels become for the screen that shows them. */
const onScreen = (output: Output, { screen, view }: RenderRequest, palette: Palette): Output => {
  if (!screen || output.format === 'svg' || output.format === 'pdf') return output
  const board = boardOf(screen, palette)
  const { pitch, distance } = screen
  return {
    ...output,
    ...(board ? { board } : {}),
    ...(view === 'street' ? { wall: { pitch, distance, dead: deadBoxesOf(screen) } } : {}),
  }
}

/**
 * Checks a request and lays its picture out, without drawing it.
 *
 * @throws ArtworkError naming the field and the mend
 */
export const planRender = async (
  request: RenderRequest,
  part: Partial<Studio> = {},
): Promise<Plan> => {
  const { templates, kit, assets: kitAssets, press, fonts } = { ...defaultStudio, ...part }
  const typeface = typefaceOf(fonts)
  const template = templateOf(request.template, templates)
  const { size, margin, output: target } = readTarget(request, press)
  checkShape(template, size)
  const photos = await readAll(request.photos ?? {}, (key) => fieldOf(template, request.data, key))
  const assets = await readAll(kitAssets, (slug) => slug)
  const hasPhoto = (name: string): boolean => photos.has(name)
  const data = readData(template, request.data, { hasGlyph: glyphsOf(typeface), kit, hasPhoto })
  const composition = compose({ template, data, size, kit, photos, assets, margin, typeface })
  const output = onScreen(target, request, composition.palette)
  const profile = await profileHash(output)
  // The laid out tree holds whatever the kit, the fonts' metrics and the photos decided.
  const fontHashes = Object.values(typeface).map(({ hash }) => hash)
  const parts = [template.slug, template.version, data, size, output, profile, engines, fontHashes]
  const key = createHash('sha256')
    .update(JSON.stringify([...parts, composition.root]))
    .digest('hex')
  const pictures = shown(composition.root, [...photos.values(), ...assets.values()])
  const whole = {
    width: size.width + margin.left + margin.right,
    height: size.height + margin.top + margin.bottom,
  }
  const warnings = [
    ...(template.review?.({ ...size, data, texts: composition.texts }) ?? []),
    ...(template.medium !== 'print' && isBright(composition.palette)
      ? [brightGround('palette')]
      : []),
  ]
  return {
    ...{ ...composition, template, data, size: whole, output, key, pictures, warnings, margin },
    // The children know the package's own: it need not travel to them.
    ...(fonts && typeface !== packageTypeface() ? { typeface } : {}),
  }
}
