import type { Element } from './element.ts'
import type { Size } from './size.ts'
import type { Box } from './text-block.ts'

/** Room round a composition, in pixels: a screen's unsafe edge, or what a printer trims away. */
export type Margin = { top: number; right: number; bottom: number; left: number }

/** No room. */
export const noMargin: Margin = { top: 0, right: 0, bottom: 0, left: 0 }

type Edges = { left: number; top: number; width: number; height: number }

const edgesOf = ({ style }: Element): Edges | null => {
  const { left, top, width, height } = style
  const numbers = [left, top, width, height].every((value) => typeof value === 'number')
  return numbers ? ({ left, top, width, height } as Edges) : null
}

/** How far a box that reaches an edge of the composition goes on beyond it, on each side. */
const beyond = ({ left, top, width, height }: Edges, size: Size, margin: Margin): Margin => ({
  left: left <= 0 ? margin.left : 0,
  top: top <= 0 ? margin.top : 0,
  right: left + width >= size.width ? margin.right : 0,
  bottom: top + height >= size.height ? margin.bottom : 0,
})

const grown = ({ left, top, width, height }: Edges, out: Margin): Edges => ({
  left: left - out.left,
  top: top - out.top,
  width: width + out.left + out.right,
  height: height + out.top + out.bottom,
})

/** The largest part of a crop of a box's ratio, about its middle: nothing is stretched. */
const recrop = (crop: Box, { width, height }: Size): Box => {
  const scale = Math.min(crop.width / width, crop.height / height)
  const [w, h] = [width * scale, height * scale]
  return {
    ...{ x: crop.x + (crop.width - w) / 2, y: crop.y + (crop.height - h) / 2 },
    ...{ width: w, height: h },
  }
}

/**
 * A ground element or a photo that reaches an edge of the composition goes on to the edge of the
 * picture, so that no frame of bare ground shows round it; its children stay where they are.
 */
const extend = (element: Element, size: Size, margin: Margin): Element => {
  const edges = edgesOf(element)
  if (element.type === 'text' || !edges) return element
  const out = beyond(edges, size, margin)
  if (Object.values(out).every((value) => value === 0)) return element
  const place = grown(edges, out)
  if (element.type === 'picture')
    return {
      ...element,
      crop: recrop(element.crop, place),
      style: { ...element.style, ...place },
    }
  const children = (element.children ?? []).map((child) => {
    const at = edgesOf(child)
    if (!at) return child
    const style = { ...child.style, left: at.left + out.left, top: at.top + out.top }
    return { ...child, style } as Element
  })
  return { ...element, style: { ...element.style, ...place }, children }
}

/** Puts a composition into a larger picture, its ground carried on to the picture's edges. */
export const outset = (children: Element[], size: Size, margin: Margin): Element[] =>
  Object.values(margin).every((value) => value === 0)
    ? children
    : [
        {
          type: 'container',
          style: {
            ...{ position: 'absolute', left: margin.left, top: margin.top },
            ...size,
          },
          children: children.map((child) => extend(child, size, margin)),
        },
      ]
