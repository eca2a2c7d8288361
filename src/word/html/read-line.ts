import { formats, type Inline } from '../model.ts'
import { enter, type Context } from './context.ts'
import { styleOf } from './css.ts'
import type { Found } from './found.ts'
import { readInline } from './inline.ts'
import { headingLevel, isCaption, isQuote, isTitle } from './kinds.ts'
import { itemPlace, markerText } from './lists.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'

/** A paragraph of its own. */
export const paragraph = (content: Inline[]): Found => ({ kind: 'paragraph', content })

/** The lines of one paragraph as `make` says, and its pictures between them. */
export const readLines = (
  nodes: readonly HtmlNode[],
  context: Context,
  make: (content: Inline[]) => Found,
): Found[] =>
  readInline(nodes, context).map((part) =>
    Array.isArray(part) ? make(part) : { ...part, caption: '' },
  )

/** Headings are bold by themselves. */
const notBold = <T extends Inline>(content: readonly T[]): T[] =>
  content.map((piece) => {
    if (piece.kind === 'text') return { ...piece, format: piece.format & ~formats.bold }
    return piece.kind === 'link' ? { ...piece, content: notBold(piece.content) } : piece
  })

/** Reads an element that holds one paragraph, by what its tag, class and style make of it. */
export const readLine = (element: HtmlElement, outer: Context): Found[] => {
  const context = enter(element, outer)
  const place = itemPlace(element, styleOf(element, outer.sheet))
  const title = isTitle(element)
  const level = title ? 1 : headingLevel(element)
  if (level) {
    // The number of a numbered heading is part of what it says.
    const number = place?.ordered ? [`${markerText(element)} `] : []
    return readLines([...number, ...element.children], context, (content) => ({
      ...{ kind: 'heading', level, content: notBold(content) },
      ...(title ? { title } : {}),
    }))
  }
  return readLines(element.children, context, (content) => {
    if (place) return { kind: 'item', ...place, content }
    if (isCaption(element)) return { kind: 'caption', content }
    return isQuote(element) ? { kind: 'quote', content } : paragraph(content)
  })
}
