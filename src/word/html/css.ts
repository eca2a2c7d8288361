import type { HtmlElement, HtmlNode } from './tree.ts'
import { innerText } from './tree.ts'

/** Declarations of a style by property, in small letters. */
export type Style = ReadonlyMap<string, string>

/** What the document's own style sheet says of classes. */
export type Sheet = ReadonlyMap<string, Style>

/** Reads declarations such as `mso-list:l0 level1 lfo1;font-family:".VnTime"`. */
export const readStyle = (css: string): Style =>
  new Map(
    css.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      const property = declaration.slice(0, colon).trim().toLowerCase()
      return [[property, declaration.slice(colon + 1).trim()]]
    }),
  )

const styleTexts = (node: HtmlNode): string[] => {
  if (typeof node === 'string') return []
  return node.tag === 'style' ? [innerText(node)] : node.children.flatMap(styleTexts)
}

/** Reads what `<style>` says of each class, such as `p.MsoNormal`. */
export const readSheet = (root: HtmlElement): Sheet => {
  const sheet = new Map<string, Style>()
  const css = styleTexts(root)
    .join('\n')
    .replaceAll(/<!--|-->/g, '')
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const style = readStyle(body)
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/g)) {
      const key = name.toLowerCase()
      sheet.set(key, new Map([...(sheet.get(key) ?? []), ...style]))
    }
  }
  return sheet
}

/** The classes of an element, in small letters. */
export const classesOf = ({ attributes }: HtmlElement): string[] =>
  (attributes['class'] ?? '').toLowerCase().split(/\s+/).filter(Boolean)

/** The element's own style over that of its classes. */
export const styleOf = (element: HtmlElement, sheet: Sheet): Style =>
  new Map([
    ...classesOf(element).flatMap((name) => [...(sheet.get(name) ?? [])]),
    ...readStyle(element.attributes['style'] ?? ''),
  ])

/** The first font that a style names. */
export const fontOf = (style: Style): string | undefined => {
  const family = style.get('font-family') ?? style.get('mso-ascii-font-family')
  return family?.split(',')[0]
}
