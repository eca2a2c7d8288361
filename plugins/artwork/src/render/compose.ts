import type { Element } from '../core/element.ts'
import { fitText } from '../core/fit-text.ts'
import { aspectClassOf, type Size } from '../core/size.ts'
import type { Canvas, Template, TemplateData } from '../core/template.ts'
import type { TextBlock } from '../core/text-block.ts'
import { drawText } from './draw-text.ts'
import { metrics } from './metrics.ts'

/** A picture ready to be drawn, and where its texts stand. */
export type Composition = { root: Element; texts: TextBlock[] }

/**
 * Lays a template out: fits every text and puts every element in its place.
 *
 * @throws ArtworkError when a text does not fit
 */
export const compose = (template: Template, data: TemplateData, size: Size): Composition => {
  const texts: TextBlock[] = []
  const canvas: Canvas = {
    ...size,
    variant: aspectClassOf(size),
    data,
    fit: (text, place, weight, options) => {
      const block = fitText(text, place, metrics()[weight], options)
      texts.push(block)
      return block
    },
    draw: drawText,
    sizeForCapitals: (pixels, weight) => Math.ceil(pixels / metrics()[weight].capHeight),
  }
  const { style, children } = template.render(canvas)
  const root: Element = {
    type: 'container',
    style: { position: 'relative', overflow: 'hidden', ...size, ...style },
    children,
  }
  return { root, texts }
}
