import type { Block, Cell } from '../model.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'
import { makeTable } from './grid.ts'

const rowsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.tag === 'tr') return [node]
    return ['thead', 'tbody', 'tfoot'].includes(node.tag) ? rowsOf(node) : []
  })

const span = ({ attributes }: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attributes[name] ?? '1', 10) || 1, 1), 1000)

const isCell = (node: HtmlNode): node is HtmlElement =>
  typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th')

/**
 * Reads a table. One inside another table is read as its text, since the editor has no such tables,
 * and so is one of a single cell, which is a frame around text.
 */
export const readTable = (
  element: HtmlElement,
  inCell: boolean,
  read: (cell: HtmlElement) => Block[],
): Block[] => {
  const rows = rowsOf(element).map((row) =>
    row.children.filter(isCell).map((cell): Cell => ({
      header: cell.tag === 'th',
      colSpan: span(cell, 'colspan'),
      rowSpan: span(cell, 'rowspan'),
      blocks: read(cell),
    })),
  )
  const cells = rows.flat()
  if (inCell || cells.length === 1) return cells.flatMap(({ blocks }) => blocks)
  const table = makeTable(rows)
  return table && cells.some(({ blocks }) => blocks.length > 0) ? [table] : []
}
