import type { Element, Style } from '../../core/element.ts'
import { sourceOf } from '../prepare-pictures.ts'

/** An element as satori takes it. */
export type SatoriElement = {
  type: 'div' | 'img'
  props: {
    style: Style
    children?: SatoriElement[] | string
    src?: string
    width?: number
    height?: number
  }
}

// Boxes are flexible in satori, and their sizes those of their borders' outer edge.
const boxed: Style = { display: 'flex', boxSizing: 'border-box' }

/**
 * satori clips an element's children by its clip-path but not its own ground, and takes the blank
 * after a polygon's comma for an empty number: a clipped frame goes round the element instead.
 */
const clipped = (element: SatoriElement): SatoriElement => {
  const { clipPath, ...style } = element.props.style
  if (typeof clipPath !== 'string') return element
  const { left, top, width, height, transform, opacity } = style
  const place = { position: 'absolute', width, height } as Style
  const frame: Style = {
    ...{ ...boxed, ...place, clipPath: clipPath.replace(/,\s+/g, ',') },
    ...(left === undefined ? {} : { left }),
    ...(top === undefined ? {} : { top }),
    ...(transform === undefined ? {} : { transform }),
    ...(opacity === undefined ? {} : { opacity }),
  }
  const { transform: _, opacity: __, ...own } = style
  const inner = { ...own, ...place, left: 0, top: 0 }
  const child = { ...element, props: { ...element.props, style: inner } }
  return { type: 'div', props: { style: frame, children: [child] } }
}

/**
 * The tree as satori takes it.
 *
 * @param sources data URIs of the prepared pictures by name
 * @param scale pixels of a picture for each unit of the tree
 */
export const satoriTree = (
  element: Element,
  sources: ReadonlyMap<string, string>,
  scale = 1,
): SatoriElement => {
  const style = { ...boxed, ...element.style }
  if (element.type === 'picture') {
    const { width, height } = element.style
    const src = sources.get(sourceOf(element, scale)) ?? ''
    const props = { src, width, height, style: { ...element.style, objectFit: 'fill' } }
    return clipped({ type: 'img', props })
  }
  if (element.type === 'text') return { type: 'div', props: { style, children: element.text } }
  const children = (element.children ?? []).map((child) => satoriTree(child, sources, scale))
  return clipped({ type: 'div', props: { style, ...(children.length > 0 ? { children } : {}) } })
}
