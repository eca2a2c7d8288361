import type { Inline, List, ListItem } from '../model.ts'
import { textOf } from '../model.ts'
import type { Style } from './css.ts'
import { readStyle } from './css.ts'
import { innerText, type HtmlElement, type HtmlNode } from './tree.ts'

/** A paragraph that Word draws as an item of a list; `level` counts from 1. */
export type FlatItem = {
  kind: 'item'
  /** Which list of Word's it belongs to. */
  list: string
  level: number
  ordered: boolean
  start: number
  content: Inline[]
}

/** Deeper items stand at this level, which is as deep as any list is read. */
export const deepest = 6

const markerOf = (node: HtmlNode): string => {
  if (typeof node === 'string') return ''
  const style = readStyle(node.attributes['style'] ?? '')
  if (style.get('mso-list')?.toLowerCase() === 'ignore') return innerText(node)
  return node.children.map(markerOf).find(Boolean) ?? ''
}

/** The number or letter that Word draws before a numbered paragraph, without spaces. */
export const markerText = (element: HtmlElement): string =>
  markerOf(element)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** Which item of a list a paragraph's style makes it; undefined for a paragraph of its own. */
export const itemPlace = (
  element: HtmlElement,
  style: Style,
): Pick<FlatItem, 'list' | 'level' | 'ordered' | 'start'> | undefined => {
  const found = /^(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i.exec(style.get('mso-list') ?? '')
  if (!found) return undefined
  const marker = markerText(element)
  const ordered = /^\(?(\d+(\.\d+)*|[a-zđ]|[ivxlc]+)[.):/]?\)?$/i.test(marker) && marker !== 'o'
  const number = /^\(?(?:\d+\.)*(\d{1,4})/.exec(marker)?.[1]
  return {
    list: `${found[1]} ${found[3] ?? ''}`,
    level: Math.min(Math.max(Number(found[2]), 1), deepest),
    ordered,
    start: ordered && number ? Number(number) : 1,
  }
}

const listOf = ({ ordered, start }: FlatItem): List => ({ kind: 'list', ordered, start, items: [] })

const lastItem = (list: List): ListItem => {
  const last = list.items.at(-1)
  if (last) return last
  const empty: ListItem = { content: [], lists: [] }
  list.items.push(empty)
  return empty
}

/** Nests the items of neighbouring paragraphs; bullets after numbers begin another list. */
export const nestItems = (flat: readonly FlatItem[]): List[] => {
  const lists: List[] = []
  for (const item of flat) {
    let siblings = lists
    for (let level = 1; ; level += 1) {
      const here = level === item.level
      let list = siblings.at(-1)
      if (!list || (here && list.ordered !== item.ordered)) {
        list = listOf(item)
        siblings.push(list)
      }
      if (here) {
        list.items.push({ content: item.content, lists: [] })
        break
      }
      siblings = lastItem(list).lists
    }
  }
  return lists
}

/** Whether an item holds nothing. */
export const isEmptyItem = ({ content, lists }: ListItem): boolean =>
  lists.length === 0 && textOf(content).trim() === ''
