import { encodingOfFont, type FontEncoding } from '../legacy/fonts.ts'
import { formats } from '../model.ts'
import { classesOf, fontOf, type Sheet, type Style, styleOf } from './css.ts'
import { safeUrl } from './links.ts'
import type { HtmlElement } from './tree.ts'

/** What elements say of the text inside them. */
export type Context = {
  sheet: Sheet
  format: number
  encoding: FontEncoding | undefined
  url: string | undefined
}

const formatOfTag: Record<string, number> = {
  b: formats.bold,
  strong: formats.bold,
  i: formats.italic,
  em: formats.italic,
  u: formats.underline,
  s: formats.strikethrough,
  strike: formats.strikethrough,
  sub: formats.subscript,
  sup: formats.superscript,
}

const encodingOfClass: Record<string, FontEncoding> = {
  'legacy-tcvn3': 'tcvn3',
  'legacy-tcvn3-capitals': 'tcvn3-capitals',
  'legacy-vni': 'vni',
}

const formatOfStyle = (style: Style, format: number): number => {
  const weight = style.get('font-weight') ?? ''
  const decoration = style.get('text-decoration') ?? ''
  const align = style.get('vertical-align') ?? ''
  let result = format
  if (/^(bold|[6-9]00)/.test(weight)) result |= formats.bold
  if (/^(normal|[1-4]00)/.test(weight)) result &= ~formats.bold
  if (style.get('font-style') === 'italic') result |= formats.italic
  if (style.get('font-style') === 'normal') result &= ~formats.italic
  if (decoration.includes('underline')) result |= formats.underline
  if (decoration.includes('line-through')) result |= formats.strikethrough
  if (align === 'super') result |= formats.superscript
  if (align === 'sub') result |= formats.subscript
  return result
}

/** The context inside an element. */
export const enter = (element: HtmlElement, outer: Context): Context => {
  const style = styleOf(element, outer.sheet)
  const classes = classesOf(element)
  const font = fontOf(style) ?? element.attributes['face']
  const marked = classes.map((name) => encodingOfClass[name]).find(Boolean)
  const note = classes.some((name) => /^mso(foot|end)notereference$/.test(name))
  const format =
    formatOfStyle(style, outer.format | (formatOfTag[element.tag] ?? 0)) |
    (note ? formats.superscript : 0)
  return {
    ...outer,
    format,
    encoding: marked ?? (font ? encodingOfFont(font) : outer.encoding),
    url: element.tag === 'a' ? (safeUrl(element.attributes['href']) ?? outer.url) : outer.url,
  }
}
