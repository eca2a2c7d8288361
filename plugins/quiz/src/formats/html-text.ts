import { Parser } from 'htmlparser2'
import type { HtmlReader } from '../core/bank/html.ts'
import { someLines } from '../core/bank/plain.ts'

const blocks = new Set(
  'address article blockquote dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

const digits = (text: string, signs: string): string =>
  /^\d+$/.test(text.trim())
    ? [...text.trim()].map((digit) => signs.charAt(Number(digit))).join('')
    : text

/**
 * HTML as plain text: a block or `<br>` ends a line, `<li>` begins with "- ", cells of a table are
 * parted by " | ", raised and lowered digits become ² and ₂, formatting goes, pictures are counted.
 *
 * @param mark what stands round text in bold, underlined or in red
 */
export const readHtml = (html: string, mark = ''): { text: string; images: number } => {
  let [text, images, hidden] = ['', 0, 0]
  const stack: { name: string; marked: boolean; from: number }[] = []
  const endLine = (): void => {
    if (!/(^|\n) *$/.test(text)) text += '\n'
  }
  const parser = new Parser(
    {
      onopentag: (name, { style = '', color = '' }) => {
        if (silent.has(name)) hidden += 1
        if (name === 'img' || name === 'object' || name === 'svg') images += 1
        if (name === 'br') text += '\n'
        if (blocks.has(name)) endLine()
        if (name === 'li') text += '- '
        if (name === 'td' || name === 'th') text += /(^|\n)$/.test(text) ? '' : ' | '
        const isBold = /^(b|strong|u)$/.test(name) || /font-weight:\s*(bold|[6-9]00)/i.test(style)
        const isRed =
          /(?:^|[;\s])color:\s*(red|#f00\b|#ff0000|#c00000|rgb\(\s*255,\s*0,\s*0\))/i.test(style) ||
          /^(red|#ff0000)$/i.test(color)
        stack.push({ name, marked: mark !== '' && (isBold || isRed), from: text.length })
      },
      ontext: (given) => {
        if (hidden === 0) text += given.replace(/[\s\u00a0]+/g, ' ')
      },
      onclosetag: (name) => {
        if (silent.has(name)) hidden -= 1
        const open = stack.pop()
        if (!open) return
        const inside = text.slice(open.from)
        if (name === 'sup') text = text.slice(0, open.from) + digits(inside, raised)
        if (name === 'sub') text = text.slice(0, open.from) + digits(inside, lowered)
        if (open.marked && inside.trim() && !inside.includes('\n'))
          text = `${text.slice(0, open.from)}${mark}${inside.trim()}${mark}${/\s$/.test(inside) ? ' ' : ''}`
        if (blocks.has(name)) endLine()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const doubled = mark ? text.replaceAll(mark + mark, '') : text
  return { text: someLines(doubled), images }
}

/** {@link readHtml} without marks. */
export const htmlReader: HtmlReader = (html) => readHtml(html)
