import { type Block, formats, type Inline, type List } from './model.ts'

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const tags: [number, string][] = [
  [formats.bold, 'strong'],
  [formats.italic, 'em'],
  [formats.underline, 'u'],
  [formats.strikethrough, 's'],
  [formats.subscript, 'sub'],
  [formats.superscript, 'sup'],
]

const line = (content: readonly Inline[]): string =>
  content
    .map((piece) => {
      if (piece.kind === 'break') return '<br>'
      if (piece.kind === 'link')
        return `<a href="${escape(piece.url)}" rel="noopener noreferrer" target="_blank">${line(piece.content)}</a>`
      return tags.reduce(
        (html, [bit, tag]) => (piece.format & bit ? `<${tag}>${html}</${tag}>` : html),
        escape(piece.text),
      )
    })
    .join('')

const list = ({ ordered, start, items }: List): string => {
  const tag = ordered ? 'ol' : 'ul'
  const inner = items
    .map(({ content, lists }) => `<li>${line(content)}${lists.map(list).join('')}</li>`)
    .join('')
  return `<${tag}${ordered && start !== 1 ? ` start="${start}"` : ''}>${inner}</${tag}>`
}

const span = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '')

/** What stands for a picture: the address of a small copy, or undefined to leave it out. */
export type PictureShown = (source: string) => string | undefined

/**
 * A document as HTML for showing. Every text is escaped and no attribute of the original is kept,
 * so nothing in it can run.
 */
export const htmlOf = (blocks: readonly Block[], shown: PictureShown): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return `<p>${line(block.content)}</p>`
        case 'quote':
          return `<blockquote><p>${line(block.content)}</p></blockquote>`
        case 'heading':
          return `<h${block.level}>${line(block.content)}</h${block.level}>`
        case 'list':
          return list(block)
        case 'rule':
          return '<hr>'
        case 'table': {
          const rows = block.rows.map((row) => {
            const cells = row.map(({ header, colSpan, rowSpan, blocks: inner }) => {
              const tag = header ? 'th' : 'td'
              const spans = span('colspan', colSpan) + span('rowspan', rowSpan)
              return `<${tag}${spans}>${htmlOf(inner, shown)}</${tag}>`
            })
            return `<tr>${cells.join('')}</tr>`
          })
          return `<table><tbody>${rows.join('')}</tbody></table>`
        }
        case 'picture': {
          const src = shown(block.source)
          if (!src) return ''
          const caption = block.caption ? `<figcaption>${escape(block.caption)}</figcaption>` : ''
          return `<figure><img src="${escape(src)}" alt="">${caption}</figure>`
        }
      }
    })
    .filter(Boolean)
    .join('\n')
