import type { Block } from '../model.ts'
import { enter, type Context } from './context.ts'
import { readSheet } from './css.ts'
import type { Found, ReadNodes } from './found.ts'
import { holdsBlock } from './kinds.ts'
import { paragraph, readLine, readLines } from './read-line.ts'
import { asList, readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import { settle } from './settle.ts'
import { parseHtml, type HtmlElement, type HtmlNode } from './tree.ts'

const quoted = (one: Found): Found => (one.kind === 'paragraph' ? { ...one, kind: 'quote' } : one)

const readBlock = (element: HtmlElement, outer: Context, inCell: boolean): Found[] => {
  if (element.tag === 'hr') return [{ kind: 'rule' }]
  if (asList(element)) {
    const { list, after } = readList(element, outer, readNodes)
    return list.items.length > 0 ? [list, ...after] : after
  }
  const context = enter(element, outer)
  if (element.tag === 'table') {
    return readTable(element, inCell, (cell) =>
      settle(readNodes(cell.children, enter(cell, context), true)),
    )
  }
  if (!element.children.some(holdsBlock)) return readLine(element, outer)
  const inner = readNodes(element.children, context, inCell)
  return element.tag === 'blockquote' ? inner.map(quoted) : inner
}

const readNodes: ReadNodes = (nodes, context, inCell = false) => {
  const found: Found[] = []
  let run: HtmlNode[] = []
  const flush = () => {
    found.push(...readLines(run, context, paragraph))
    run = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlock(node)) run.push(node)
    else {
      flush()
      found.push(...readBlock(node, context, inCell))
    }
  }
  flush()
  return found
}

/** Reads HTML, Word's above all, as a document without anything that only serves looks. */
export const readHtml = (html: string): Block[] => {
  const root = parseHtml(html)
  const context = { sheet: readSheet(root), format: 0, encoding: undefined, url: undefined }
  return settle(readNodes(root.children, context))
}
