import { bind } from '../core/bind.ts'
import type { Element } from '../core/element.ts'
import type { TemplateData } from '../core/fields.ts'
import { fitText } from '../core/fit-text.ts'
import type { BrandKit } from '../core/kit.ts'
import { type Margin, noMargin, outset } from '../core/outset.ts'
import type { Palette } from '../core/palette.ts'
import type { Picture } from '../core/picture.ts'
import { aspectClassOf, type Size } from '../core/size.ts'
import type { Canvas, Template } from '../core/template.ts'
import type { TextBlock } from '../core/text-block.ts'
import { drawText } from './draw-text.ts'
import { packageTypeface, type Typeface } from './fonts.ts'
import { metricsOf } from './metrics.ts'

/** A picture ready to be drawn, and where its texts stand within the composed area. */
export type Composition = { root: Element; texts: TextBlock[]; palette: Palette }

/** What a template is laid out with. `size` is the composed area; the margin comes round it. */
export type Layout = {
  template: Template
  data: TemplateData
  size: Size
  kit: BrandKit
  /** Photos by key and assets by slug. */
  photos: ReadonlyMap<string, Picture>
  assets: ReadonlyMap<string, Picture>
  margin?: Margin
  /** @default the package's */
  typeface?: Typeface
}

const paletteOf = ({ template, data, kit }: Layout): Palette => {
  const [name] = Object.entries(template.fields).find(([, { type }]) => type === 'palette') ?? []
  const chosen = kit.palettes.find(({ value }) => name !== undefined && value === data[name])
  const palette = chosen ?? kit.palettes[0]
  if (!palette) throw new Error('The brand kit has no palette: add one.')
  return palette
}

const pairs = new WeakMap<readonly string[], readonly string[]>()

const pairsIn = (phrases: readonly string[]): readonly string[] => {
  const known = pairs.get(phrases)
  if (known) return known
  const found = phrases.filter((phrase) => phrase.split(' ').length === 2)
  pairs.set(phrases, found)
  return found
}

/**
 * Lays a template out: fits every text and puts every element in its place.
 *
 * @throws ArtworkError when a text does not fit
 */
export const compose = (layout: Layout): Composition => {
  const { template, data, size, kit, photos, assets, margin = noMargin } = layout
  const { typeface = packageTypeface() } = layout
  const metrics = metricsOf(typeface)
  const texts: TextBlock[] = []
  const palette = paletteOf(layout)
  const canvas: Canvas = {
    ...size,
    variant: aspectClassOf(size),
    data,
    palette,
    photo: (key) => photos.get(key) ?? null,
    asset: (slug) => {
      const asset = kit.assets.find((one) => one.slug === slug)
      const picture = assets.get(slug)
      return asset && picture ? { ...asset, picture } : null
    },
    bind: (text, room) => bind(text, room === 'narrow' ? pairsIn(kit.phrases) : kit.phrases),
    fit: (text, place, weight, options) => fitText(text, place, metrics[weight], options),
    draw: (block, weight, paint) => {
      texts.push(block)
      return drawText(block, weight, paint, typeface)
    },
    sizeForCapitals: (pixels, weight) => Math.ceil(pixels / metrics[weight].capHeight),
  }
  const { style, children } = template.render(canvas)
  const root: Element = {
    type: 'container',
    style: {
      ...{ position: 'relative', overflow: 'hidden' },
      width: size.width + margin.left + margin.right,
      height: size.height + margin.top + margin.bottom,
      ...style,
    },
    children: outset(children, size, margin),
  }
  return { root, texts, palette }
}
