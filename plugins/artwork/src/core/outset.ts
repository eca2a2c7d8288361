import type { Element } from './element.ts'
import type { Size } from './size.ts'

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

/**
 * A ground element that reaches an edge of the composition goes on to the edge of the picture, so
 * that no frame of bare ground shows round it; its children stay where they are.
 */
const extend = (element: Element, size: Size, margin: Margin): Element => {
  const edges = edgesOf(element)
  if (element.type !== 'container' || !edges) return element
  const { left, top, width, height } = edges
  const out = {
    left: left <= 0 ? margin.left : 0,
    top: top <= 0 ? margin.top : 0,
    right: left + width >= size.width ? margin.right : 0,
    bottom: top + height >= size.height ? margin.bottom : 0,
  }
  if (Object.values(out).every((value) => value === 0)) return element
  const children = (element.children ?? []).map((child) => {
    const place = edgesOf(child)
    if (!place) return child
    const style = { ...child.style, left: place.left + out.left, top: place.top + out.top }
    return { ...child, style } as Element
  })
  return {
    ...element,
    style: {
      ...element.style,
      left: left - out.left,
      top: top - out.top,
      width: width + out.left + out.right,
      height: height + out.top + out.bottom,
    },
    children,
  }
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
