import type { Block, List, ListItem } from '../model.ts'
import { enter, type Context } from './context.ts'
import type { Found, ReadNodes } from './found.ts'
import { isDropped } from './kinds.ts'
import { deepest, isEmptyItem } from './lists.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'

/** The node as a list, if it is one. */
export const asList = (node: HtmlNode): HtmlElement | undefined =>
  typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol') ? node : undefined

const startOf = ({ attributes }: HtmlElement): number =>
  Math.min(Math.max(Number.parseInt(attributes['start'] ?? '1', 10) || 1, 1), 9999)

const newItem = (list: List): ListItem => {
  const item: ListItem = { content: [], lists: [] }
  list.items.push(item)
  return item
}

/** Puts what an item holds where it can stand; gives back what cannot stand in a list. */
const fill = (item: ListItem, found: readonly Found[]): Block[] => {
  const after: Block[] = []
  for (const one of found) {
    if ('content' in one) {
      if (item.content.length > 0) item.content.push({ kind: 'break' })
      item.content.push(...one.content)
    } else if (one.kind === 'list') item.lists.push(one)
    else after.push(one)
  }
  return after
}

/** Reads a list, and what cannot stand in one, such as a picture, which follows it. */
export const readList = (
  element: HtmlElement,
  outer: Context,
  read: ReadNodes,
  depth = 1,
): { list: List; after: Block[] } => {
  const context = enter(element, outer)
  const ordered = element.tag === 'ol'
  const list: List = { kind: 'list', ordered, start: startOf(element), items: [] }
  const after: Block[] = []
  const nest = (node: HtmlElement, item: ListItem) => {
    const inner = readList(node, context, read, depth + 1)
    after.push(...inner.after)
    if (depth < deepest) item.lists.push(inner.list)
    else list.items.push(...inner.list.items)
  }
  for (const node of element.children) {
    if (typeof node === 'string' || isDropped(node)) continue
    if (asList(node)) {
      // Word on the Mac puts a nested list beside the item that it belongs to.
      nest(node, list.items.at(-1) ?? newItem(list))
      continue
    }
    const item = newItem(list)
    const own = node.children.filter((child) => !asList(child))
    after.push(...fill(item, read(own, enter(node, context))))
    for (const child of node.children) {
      const inner = asList(child)
      if (inner) nest(inner, item)
    }
  }
  list.items = list.items.filter((item) => !isEmptyItem(item))
  return { list, after }
}
