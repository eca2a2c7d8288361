import type { Element } from '../../core/element.ts'
import { sourceOf } from '../prepare-pictures.ts'

/** An element as satori takes it. */
export type SatoriElement = {
  type: 'div' | 'img'
  props: {
    style: Record<string, string | number>
    children?: SatoriElement[] | string
    src?: string
    width?: number
    height?: number
  }
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
  if (element.type === 'picture') {
    const { style } = element
    const { width, height } = style
    const src = sources.get(sourceOf(element, scale)) ?? ''
    return { type: 'img', props: { src, width, height, style: { ...style, objectFit: 'fill' } } }
  }
  // Boxes are flexible in satori, and their sizes those of their borders' outer edge.
  const style = { display: 'flex', boxSizing: 'border-box', ...element.style }
  if (element.type === 'text') return { type: 'div', props: { style, children: element.text } }
  const children = (element.children ?? []).map((child) => satoriTree(child, sources, scale))
  return { type: 'div', props: { style, ...(children.length > 0 ? { children } : {}) } }
}
