import { nodesOf, type RichNode } from './node.ts'

const levelOf = (node: RichNode): number => Number(String(node['tag']).replace('h', '')) || 2

/**
 * Which heading each of the editor's tags becomes: the page's title is the only `h1`, so the highest
 * one used is `h2` and the next ones follow without a gap, none below `h4`.
 */
export const headingTags = (root: RichNode): ((node: RichNode) => string) => {
  const used = [...new Set(nodesOf(root, 'heading').map(levelOf))].sort()
  return (node) => `h${Math.min(2 + Math.max(used.indexOf(levelOf(node)), 0), 4)}`
}
