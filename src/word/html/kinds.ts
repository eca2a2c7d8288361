import { classesOf, readStyle } from './css.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'

const blocks = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

const dropped = new Set(
  (
    'applet audio base button canvas del embed head iframe input link math meta noscript object ' +
    'script select style svg template textarea title video xml'
  ).split(' '),
)

/** Whether an element, with all in it, is nothing that a reader sees or may get. */
export const isDropped = ({ tag, attributes }: HtmlElement): boolean => {
  if (dropped.has(tag) || /^[vwm]:/.test(tag)) return true
  const style = readStyle(attributes['style'] ?? '')
  return (
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.has('mso-comment-reference') ||
    style.get('mso-element') === 'comment-list' ||
    style.get('mso-list')?.toLowerCase() === 'ignore'
  )
}

/** Whether a node is, or holds, something that begins a new line. */
export const holdsBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' &&
  !isDropped(node) &&
  (blocks.has(node.tag) || node.children.some(holdsBlock))

/** The level of a heading, by its tag, Word's styles or its outline level. */
export const headingLevel = (element: HtmlElement): number | undefined => {
  const tag = /^h([1-6])$/.exec(element.tag)?.[1]
  const styled = classesOf(element)
    .map((name) => /^(?:mso)?heading-?([1-6])$/.exec(name)?.[1])
    .find(Boolean)
  const outline = readStyle(element.attributes['style'] ?? '').get('mso-outline-level')
  const level = Number(tag ?? styled ?? outline)
  return level >= 1 && level <= 6 ? level : undefined
}

/** Whether Word's Title style is on it. */
export const isTitle = (element: HtmlElement): boolean =>
  classesOf(element).some((name) => /^(mso|word-)title/.test(name))

/** Whether it is the caption of a picture or table. */
export const isCaption = (element: HtmlElement): boolean =>
  element.tag === 'figcaption' ||
  classesOf(element).some((name) => name === 'msocaption' || name === 'word-caption')

/** Whether it is a quotation. */
export const isQuote = (element: HtmlElement): boolean =>
  element.tag === 'blockquote' ||
  classesOf(element).some((name) => /^(mso(intense)?quote|word-quote)/.test(name))
