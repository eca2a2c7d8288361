import type { Block, Cell, Inline, List } from './model.ts'

/** A node as Lexical keeps it. */
export type LexicalNode = { type: string; version: number; [property: string]: unknown }

/** A whole rich text as Lexical keeps it. */
export type LexicalState = { root: LexicalNode & { children: LexicalNode[] } }

const element = (
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  ...{ type, version: 1, children, direction: null, format: '', indent: 0 },
  ...more,
})

const lineNodes = (content: readonly Inline[]): LexicalNode[] =>
  content.map((piece) => {
    if (piece.kind === 'break') return { type: 'linebreak', version: 1 }
    if (piece.kind === 'text') {
      const { text, format } = piece
      return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 }
    }
    const fields = { linkType: 'custom', newTab: false, url: piece.url }
    return element('link', lineNodes(piece.content), { version: 3, fields })
  })

const paragraph = (content: readonly Inline[]): LexicalNode =>
  element('paragraph', lineNodes(content), { textFormat: 0, textStyle: '' })

const listNode = (list: List, depth = 0): LexicalNode => {
  const items: LexicalNode[] = []
  let value = list.start
  for (const { content, lists } of list.items) {
    if (content.length > 0 || lists.length === 0) {
      items.push(element('listitem', lineNodes(content), { value, indent: depth }))
      value += 1
    }
    // Lexical keeps a list below an item in an item of its own.
    for (const inner of lists) {
      items.push(element('listitem', [listNode(inner, depth + 1)], { value, indent: depth }))
    }
  }
  const { ordered, start } = list
  return element('list', items, {
    listType: ordered ? 'number' : 'bullet',
    start,
    tag: ordered ? 'ol' : 'ul',
  })
}

/** Which stored picture stands for an address; undefined leaves the picture out. */
export type MediaOf = (source: string) => string | number | undefined

const cellNode = (cell: Cell, mediaOf: MediaOf): LexicalNode => {
  const children = nodesOf(cell.blocks, mediaOf)
  return element('tablecell', children.length > 0 ? children : [paragraph([])], {
    backgroundColor: null,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    headerState: cell.header ? 1 : 0,
  })
}

const blockNodes = (block: Block, mediaOf: MediaOf): LexicalNode[] => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.content)]
    case 'quote':
      return [element('quote', lineNodes(block.content))]
    case 'heading':
      return [element('heading', lineNodes(block.content), { tag: `h${block.level}` })]
    case 'list':
      return [listNode(block)]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'table': {
      const rows = block.rows.map((row) =>
        element(
          'tablerow',
          row.map((cell) => cellNode(cell, mediaOf)),
        ),
      )
      return [element('table', rows)]
    }
    case 'picture': {
      const value = mediaOf(block.source)
      if (value === undefined) return []
      return [{ type: 'upload', version: 3, format: '', relationTo: 'media', value, fields: {} }]
    }
  }
}

/** The document's blocks as nodes of the editor; `mediaOf` tells the pictures. */
export const nodesOf = (blocks: readonly Block[], mediaOf: MediaOf): LexicalNode[] =>
  blocks.flatMap((block) => blockNodes(block, mediaOf))

/** Nodes as a whole rich text. */
export const stateOf = (nodes: readonly LexicalNode[]): LexicalState => ({
  root: element('root', [...nodes]) as LexicalState['root'],
})
