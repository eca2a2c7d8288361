import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { attributes } from '../escape-html.ts'
import { childrenOf, type RichNode } from '../node.ts'

// The editor's bits: a cell heads its row, its column, or both.
const headsColumn = (cell: RichNode): boolean => (Number(cell['headerState']) & 1) !== 0
const headsRow = (cell: RichNode): boolean => (Number(cell['headerState']) & 2) !== 0

const span = (value: unknown): number | null => {
  const count = Number(value)
  return Number.isInteger(count) && count > 1 && count < 100 ? count : null
}

const isHeadRow = (row: RichNode | undefined): boolean =>
  row !== undefined && childrenOf(row).length > 0 && childrenOf(row).every(headsColumn)

/** Tables with their header cells; `wrap` is put round each, for tables wider than the screen. */
export const tableConverters = (
  wrap: (table: string) => string,
): Record<string, HTMLConverter<RichNode>> => ({
  table: ({ node, nodesToHTML }) => {
    const rows = childrenOf(node)
    const html = (nodes: RichNode[]) => nodesToHTML({ nodes: nodes as never }).join('')
    const head = isHeadRow(rows[0]) ? rows.slice(0, 1) : []
    const body = rows.slice(head.length)
    return wrap(
      `<table>${head.length > 0 ? `<thead>${html(head)}</thead>` : ''}` +
        `${body.length > 0 ? `<tbody>${html(body)}</tbody>` : ''}</table>`,
    )
  },
  tablerow: ({ node, nodesToHTML }) =>
    `<tr>${nodesToHTML({ nodes: childrenOf(node) as never }).join('')}</tr>`,
  tablecell: ({ node, nodesToHTML }) => {
    const children = childrenOf(node)
    const only = children.length === 1 ? children[0] : undefined
    const content = only?.type === 'paragraph' ? childrenOf(only) : children
    const tag = headsColumn(node) || headsRow(node) ? 'th' : 'td'
    const scope = tag === 'td' ? null : headsColumn(node) ? 'col' : 'row'
    const given = { scope, colspan: span(node['colSpan']), rowspan: span(node['rowSpan']) }
    return `<${tag}${attributes(given)}>${nodesToHTML({ nodes: content as never }).join('')}</${tag}>`
  },
})
