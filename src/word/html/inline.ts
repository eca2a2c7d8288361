import { formats, type Break, type Inline, type Text } from '../model.ts'
import { enter, type Context } from './context.ts'
import { isDropped } from './kinds.ts'
import type { HtmlNode } from './tree.ts'

/** A picture that stands in a line. */
export type PictureMark = { kind: 'picture'; source: string }

type Piece = Text | Break | PictureMark | { kind: 'linked'; url: string; piece: Text | Break }

const pageBreak = /page-break-before|mso-break-type/

const pieces = (node: HtmlNode, context: Context): Piece[] => {
  if (typeof node === 'string') {
    const { format, encoding, url } = context
    const text = node.replace(/[\s\u00a0]+/g, ' ')
    if (!text) return []
    // A link is underlined anyway.
    const piece: Text = {
      kind: 'text',
      text,
      format: url ? format & ~formats.underline : format,
      ...(encoding ? { encoding } : {}),
    }
    return [url ? { kind: 'linked', url, piece } : piece]
  }
  if (isDropped(node)) return []
  if (node.tag === 'img') return [{ kind: 'picture', source: node.attributes['src'] ?? '' }]
  if (node.tag === 'br') {
    return pageBreak.test(node.attributes['style'] ?? '') ? [] : [{ kind: 'break' }]
  }
  const inner = enter(node, context)
  return node.children.flatMap((child) => pieces(child, inner))
}

const sameLook = (a: Text, b: Text) => a.format === b.format && a.encoding === b.encoding

const push = (content: Inline[], piece: Text | Break): void => {
  const last = content.at(-1)
  if (piece.kind !== 'text' || last?.kind !== 'text') {
    content.push(piece)
    return
  }
  const text = last.text.endsWith(' ') ? piece.text.replace(/^ /, '') : piece.text
  if (sameLook(last, piece)) last.text += text
  else if (text) content.push({ ...piece, text })
}

/** Takes spaces and new lines off one end. */
const trim = (content: Inline[], end: 'first' | 'last'): void => {
  for (;;) {
    const piece = end === 'first' ? content[0] : content.at(-1)
    if (!piece || piece.kind === 'link') return
    if (piece.kind === 'text') {
      piece.text = end === 'first' ? piece.text.replace(/^ /, '') : piece.text.replace(/ $/, '')
      if (piece.text) return
    }
    if (end === 'first') content.shift()
    else content.pop()
  }
}

const line = (run: Exclude<Piece, PictureMark>[]): Inline[] => {
  const content: Inline[] = []
  for (const piece of run) {
    if (piece.kind !== 'linked') {
      push(content, piece)
      continue
    }
    const last = content.at(-1)
    if (last?.kind === 'link' && last.url === piece.url) push(last.content, piece.piece)
    else content.push({ kind: 'link', url: piece.url, content: [piece.piece] })
  }
  trim(content, 'first')
  trim(content, 'last')
  return content
}

/**
 * Reads nodes without blocks in them as lines and the pictures between: spaces are collapsed, empty
 * lines left out, neighbours of one look joined.
 */
export const readInline = (
  nodes: readonly HtmlNode[],
  context: Context,
): (Inline[] | PictureMark)[] => {
  const found: (Inline[] | PictureMark)[] = []
  let run: Exclude<Piece, PictureMark>[] = []
  const flush = () => {
    const content = line(run)
    if (content.length > 0) found.push(content)
    run = []
  }
  for (const piece of nodes.flatMap((node) => pieces(node, context))) {
    if (piece.kind === 'picture') {
      flush()
      found.push(piece)
    } else run.push(piece)
  }
  flush()
  return found
}
