import type { LexicalNode, LexicalState } from './to-lexical.ts'

const childrenOf = (node: LexicalNode): LexicalNode[] | undefined =>
  node['children'] as LexicalNode[] | undefined

const fill = (node: LexicalNode, mediaOf: ReadonlyMap<string, string>): LexicalNode[] => {
  if (node.type === 'upload') {
    const value = mediaOf.get(String(node['value']))
    return value === undefined ? [] : [{ ...node, value }]
  }
  const children = childrenOf(node)
  return [children ? { ...node, children: children.flatMap((one) => fill(one, mediaOf)) } : node]
}

/** The nodes of a preview with its pictures replaced by stored media. */
export const withMedia = (
  { root }: LexicalState,
  mediaOf: ReadonlyMap<string, string>,
): LexicalNode[] => root.children.flatMap((node) => fill(node, mediaOf))

const saysSomething = (node: LexicalNode): boolean => {
  const children = childrenOf(node)
  const text = node['text']
  if (typeof text === 'string') return text.trim() !== ''
  return children ? children.some(saysSomething) : node.type !== 'linebreak'
}

/** Whether a rich text shows nothing. */
export const isEmptyState = (state: unknown): boolean => {
  const root = (state as Partial<LexicalState> | null | undefined)?.root
  return !root?.children.some(saysSomething)
}
