import type { FontEncoding } from './legacy/fonts.ts'

/** Formats of a text, as bits; the numbers are Lexical's. */
export const formats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const

/** Characters in one format and, where the font tells it, in an encoding from before Unicode. */
export type Text = { kind: 'text'; text: string; format: number; encoding?: FontEncoding }

/** A new line inside a paragraph. */
export type Break = { kind: 'break' }

/** What one line of text is made of. */
export type Inline = Text | Break | { kind: 'link'; url: string; content: (Text | Break)[] }

/** One item, and the lists below it. */
export type ListItem = { content: Inline[]; lists: List[] }

/** A bulleted or numbered list. */
export type List = { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }

/** A cell of a table; spans are counted in cells. */
export type Cell = { header: boolean; colSpan: number; rowSpan: number; blocks: Block[] }

/** A table whose rows all fill the same number of columns. */
export type Table = { kind: 'table'; rows: Cell[][] }

/** A picture by the address under which its bytes are known. */
export type Picture = { kind: 'picture'; source: string; caption: string }

/** A heading of level 1 to 6; `title` when Word's own style says so. */
export type Heading = { kind: 'heading'; level: number; content: Inline[]; title?: true }

/** What a document is made of, whatever it was written with. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'quote'; content: Inline[] }
  | { kind: 'rule' }
  | Heading
  | List
  | Table
  | Picture

/** The plain text of a line. */
export const textOf = (content: readonly Inline[]): string =>
  content
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      return piece.kind === 'break' ? '\n' : textOf(piece.content)
    })
    .join('')
