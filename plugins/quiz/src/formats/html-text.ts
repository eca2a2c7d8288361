import { Parser } from 'htmlparser2'
import type { HtmlReader } from '../core/bank/html.ts'
import { someLines } from '../core/bank/plain.ts'
import { BankError } from './bank-error.ts'

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

const isBold = (name: string, style: string): boolean =>
  /^(b|strong|u)$/.test(name) || /font-weight:\s*(bold|[6-9]00)/i.test(style)
const isRed = (style: string, color: string): boolean =>
  /(?:^|[;\s])color:\s*(red|#f00\b|#ff0000|#c00000|rgb\(\s*255,\s*0,\s*0\))/i.test(style) ||
  /^(red|#ff0000)$/i.test(color)

type Open = { marked: boolean; line: number; from: number }

// Beyond these no person writes; what is there is text without marks.
const deepest = 200
const longest = 10_000
// The parser's own work grows with the square of the depth.
const refused = 2000

/**
 * HTML as plain text: a block or `<br>` ends a line, `<li>` begins with "- ", cells of a table are
 * parted by " | ", raised and lowered digits become ² and ₂, formatting goes, pictures are counted.
 *
 * @param mark what stands round text in bold, underlined or in red
 * @throws BankError `file-slow`
 */
export const readHtml = (html: string, mark = ''): { text: string; images: number } => {
  const lines: string[] = []
  let [line, images, hidden, depth] = ['', 0, 0, 0]
  const stack: Open[] = []
  const endLine = (): void => {
    lines.push(line)
    line = ''
  }
  const endBlock = (): void => {
    if (line.trim() !== '') endLine()
  }
  const opened = (name: string, { style = '', color = '' }: Record<string, string>): void => {
    if (silent.has(name)) hidden += 1
    if (name === 'img' || name === 'object' || name === 'svg') images += 1
    if (name === 'br') endLine()
    if (blocks.has(name)) endBlock()
    if (name === 'li') line += '- '
    if ((name === 'td' || name === 'th') && line !== '') line += ' | '
    depth += 1
    if (depth > refused)
      throw new BankError(
        'file-slow',
        'HTML lồng quá sâu. Hãy dán lại dưới dạng văn bản thường.',
        'The HTML is nested too deeply. Paste it as plain text.',
      )
    const marked = mark !== '' && (isBold(name, style) || isRed(style, color))
    if (depth <= deepest) stack.push({ marked, line: lines.length, from: line.length })
  }
  const closed = (name: string): void => {
    if (silent.has(name)) hidden -= 1
    depth -= 1
    const open = depth < deepest ? stack.pop() : undefined
    if (open?.line === lines.length && line.length < longest) {
      const inside = line.slice(open.from)
      const before = line.slice(0, open.from)
      if (name === 'sup') line = before + digits(inside, raised)
      if (name === 'sub') line = before + digits(inside, lowered)
      if (open.marked && inside.trim())
        line = `${before}${mark}${inside.trim()}${mark}${/\s$/.test(inside) ? ' ' : ''}`
    }
    if (blocks.has(name)) endBlock()
  }
  const parser = new Parser(
    {
      onopentag: opened,
      ontext: (given) => {
        if (hidden === 0) line += given.replace(/[\s\u00a0]+/g, ' ')
      },
      onclosetag: closed,
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const text = [...lines, line].join('\n')
  return { text: someLines(mark ? text.replaceAll(mark + mark, '') : text), images }
}

/** {@link readHtml} without marks. */
export const htmlReader: HtmlReader = (html) => readHtml(html)
