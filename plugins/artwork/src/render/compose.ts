import type { Element } from '../core/element.ts'
import { type Box, fitText, type TextBlock } from '../core/fit.ts'
import { aspectClassOf, type Size } from '../core/size.ts'
import type { Canvas, FontWeight, Template, TemplateData } from '../core/template.ts'
import { fonts } from './fonts.ts'
import { metrics } from './metrics.ts'

/** A picture ready to be drawn, and where its texts stand. */
export type Composition = { root: Element; texts: TextBlock[] }

const draw = (block: TextBlock, weight: FontWeight, color: (line: number) => string): Element[] => {
  const face = metrics()[weight]
  // A line box tall enough that no engine clips stacked marks.
  const lineHeight = Math.ceil(block.size * 1.6)
  const above =
    (lineHeight - (face.ascent + face.descent) * block.size) / 2 + face.ascent * block.size
  return block.lines.flatMap(({ baseline, words }, index) =>
    words.map(({ text, x, width }): Element => ({
      type: 'text',
      text,
      style: {
        position: 'absolute',
        left: x,
        top: Math.round(baseline - above),
        width: Math.ceil(width) + block.size,
        height: lineHeight,
        lineHeight: `${lineHeight}px`,
        fontFamily: fonts()[weight].family,
        fontWeight: fonts()[weight].weight,
        fontSize: block.size,
        color: color(index),
        whiteSpace: 'nowrap',
      },
    })),
  )
}

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
    fit: (text: string, place: Box, weight, options) => {
      const block = fitText(text, place, metrics()[weight], options)
      texts.push(block)
      return block
    },
    draw,
    sizeForCapitals: (pixels, weight) => Math.ceil(pixels / metrics()[weight].capHeight),
  }
  const { style, children } = template.render(canvas)
  const root: Element = {
    type: 'container',
    style: { position: 'relative', width: size.width, height: size.height, ...style },
    children,
  }
  return { root, texts }
}
