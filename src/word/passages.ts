import type { Block, Inline, List, Text } from './model.ts'

/** Changes one line of text. */
export type MapPassage = (content: Inline[]) => Inline[]

const mapList = (list: List, map: MapPassage): List => ({
  ...list,
  items: list.items.map(({ content, lists }) => ({
    content: map(content),
    lists: lists.map((inner) => mapList(inner, map)),
  })),
})

/** Changes every line of text in a document, and nothing else. */
export const mapPassages = (blocks: readonly Block[], map: MapPassage): Block[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
      case 'heading':
        return { ...block, content: map(block.content) }
      case 'list':
        return mapList(block, map)
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, blocks: mapPassages(cell.blocks, map) })),
          ),
        }
      case 'picture': {
        const [piece] = map([{ kind: 'text', text: block.caption, format: 0 }])
        return { ...block, caption: piece?.kind === 'text' ? piece.text : block.caption }
      }
      case 'rule':
        return block
    }
  })

/** Every line of text in a document, in reading order. */
export const passagesOf = (blocks: readonly Block[]): Inline[][] => {
  const found: Inline[][] = []
  mapPassages(blocks, (content) => {
    found.push(content)
    return content
  })
  return found
}

/** Changes every piece of text in a line. */
export const mapTexts = (content: readonly Inline[], map: (text: Text) => Text): Inline[] =>
  content.map((piece) => {
    if (piece.kind === 'text') return map(piece)
    if (piece.kind === 'break') return piece
    return {
      ...piece,
      content: piece.content.map((inner) => (inner.kind === 'text' ? map(inner) : inner)),
    }
  })

/** Every piece of text in a line. */
export const textsOf = (content: readonly Inline[]): Text[] => {
  const found: Text[] = []
  mapTexts(content, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** Every text in NFC, as Vietnamese is searched and compared. */
export const inNfc = (blocks: readonly Block[]): Block[] =>
  mapPassages(blocks, (content) =>
    mapTexts(content, (piece) => ({ ...piece, text: piece.text.normalize('NFC') })),
  )
