/** A node of a stored rich text; which members it has depends on its type. */
export type RichNode = {
  type: string
  children?: RichNode[]
  [key: string]: unknown
}

/** A rich text as the editor keeps it. */
export type RichText = { root: RichNode }

/** Whether a value of the database is a rich text. */
export const isRichText = (value: unknown): value is RichText => {
  const root = (value as { root?: { children?: unknown } } | null | undefined)?.root
  return Array.isArray(root?.children)
}

/** A node's children, where it has any. */
export const childrenOf = (node: RichNode): RichNode[] =>
  Array.isArray(node.children) ? node.children : []

/** Every node of that type, in reading order. */
export const nodesOf = (node: RichNode, type: string): RichNode[] => [
  ...(node.type === type ? [node] : []),
  ...childrenOf(node).flatMap((child) => nodesOf(child, type)),
]

/** The text of a node without any form. */
export const textOf = (node: RichNode): string =>
  typeof node['text'] === 'string' ? node['text'] : childrenOf(node).map(textOf).join('')
