import type { RichNode, RichText } from './node.ts'

/** A node as the editor keeps it. */
export const node = (
  type: string,
  children?: RichNode[],
  more: Record<string, unknown> = {},
): RichNode => ({
  ...{ type, version: 1, format: '', indent: 0, direction: 'ltr' },
  ...(children ? { children } : {}),
  ...more,
})

/** A text node; `format` is the editor's sum of bits: 1 bold, 2 italic, 8 underlined … */
export const text = (value: string, format = 0): RichNode =>
  node('text', undefined, { text: value, format, mode: 'normal', style: '', detail: 0 })

/** A rich text of these blocks. */
export const lexical = (...children: RichNode[]): RichText => ({ root: node('root', children) })
