import { Parser } from 'htmlparser2'
import { encodingOfFont, type FontEncoding } from '../legacy/fonts.ts'

/** Which fonts and styles of a .docx are in an encoding from before Unicode. */
export type LegacyFonts = {
  /** By the font's name. */
  fonts: Record<string, FontEncoding>
  /** By the id of a style that sets such a font; null where it sets one of today. */
  styles: Record<string, FontEncoding | null>
  /** What text has without any style. */
  base: FontEncoding | null
}

type StyleFont = { font?: string; basedOn?: string }

const readStyles = (xml: string): { styles: Map<string, StyleFont>; base: string | undefined } => {
  const styles = new Map<string, StyleFont>()
  let base: string | undefined
  let style: StyleFont | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'w:style') {
          style = {}
          styles.set(attributes['w:styleId'] ?? '', style)
          // The default style of paragraphs holds wherever no other is named.
          if (attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph') {
            styles.set('', style)
          }
        }
        const value = attributes['w:val']
        if (name === 'w:basedOn' && style && value) style.basedOn = value
        const font = attributes['w:ascii']
        if (name === 'w:rFonts' && font) {
          if (style) style.font = font
          else base ??= font
        }
      },
      onclosetag: (name) => {
        if (name === 'w:style') style = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { styles, base }
}

const fontThrough = (styles: Map<string, StyleFont>, id: string): string | undefined => {
  let at: string | undefined = id
  for (let steps = 0; at !== undefined && steps < 12; steps += 1) {
    const style: StyleFont | undefined = styles.get(at)
    if (style?.font) return style.font
    at = style?.basedOn
  }
  return undefined
}

/** Finds the old fonts that a .docx names; undefined when there are none. */
export const legacyFonts = (
  documents: readonly string[],
  stylesXml = '',
): LegacyFonts | undefined => {
  const names = new Set<string>()
  for (const xml of [...documents, stylesXml]) {
    for (const [, name = ''] of xml.matchAll(/\bw:(?:ascii|font)="([^"]{1,100})"/g)) names.add(name)
  }
  const fonts = [...names].flatMap((name): [string, FontEncoding][] => {
    const encoding = encodingOfFont(name)
    return encoding ? [[name, encoding]] : []
  })
  if (fonts.length === 0) return undefined
  const { styles, base } = readStyles(stylesXml)
  const byStyle = [...styles.keys()].flatMap((id): [string, FontEncoding | null][] => {
    const font = fontThrough(styles, id)
    return font ? [[id, encodingOfFont(font) ?? null]] : []
  })
  return {
    fonts: Object.fromEntries(fonts),
    styles: Object.fromEntries(byStyle),
    base: (base && encodingOfFont(base)) || null,
  }
}
