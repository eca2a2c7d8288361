import type { Diagram, DiagramEdge, DiagramNode } from '../../core/diagram.ts'

/** Where each place and way is drawn, in pixels. */
export type Layout = {
  width: number
  height: number
  nodes: (DiagramNode & { left: number; top: number; width: number; height: number })[]
  /** Each way as an SVG path. */
  edges: (DiagramEdge & { path: string })[]
}

// As wide as the smallest phone leaves.
const total = 328
const column = { left: 40, width: 192 }
const returnedBox = { width: 76, height: 56 }
const gap = 36

/** How far left of the column each kind of way past it runs. */
const lanes = { skip: 12, fast: 22, down: 34 } as const

const heightOf = ({ kind, optional }: DiagramNode): number =>
  kind !== 'stage' ? 48 : optional ? 142 : 104

/**
 * Lays a diagram out as one column from top to bottom, with what is returned on its right and the
 * ways past stages on its left.
 */
export const layoutOf = ({ nodes, edges }: Diagram): Layout => {
  let y = 20
  const placed: Layout['nodes'] = nodes
    .filter(({ kind }) => kind !== 'returned')
    .map((node) => {
      const height = heightOf(node)
      const top = y
      y += height + gap
      return { ...node, ...column, top, height }
    })
  const approved = placed.find(({ kind }) => kind === 'approved')
  const left = total - returnedBox.width
  const top = approved?.top ?? y
  for (const node of nodes.filter(({ kind }) => kind === 'returned'))
    placed.push({ ...node, ...returnedBox, left, top })

  const pathOf = ({ from, to, kind }: DiagramEdge): string => {
    const start = placed.find(({ state }) => state === from)
    const end = placed.find(({ state }) => state === to)
    if (!start || !end) return ''
    const [startY, endY] = [start.top + start.height / 2, end.top + end.height / 2]
    if (kind === 'next')
      return `M ${start.left + start.width / 2} ${start.top + start.height} V ${end.top - 2}`
    if (kind === 'return')
      return `M ${start.left + start.width} ${startY} H ${left + returnedBox.width / 2} V ${top - 2}`
    const lane = column.left - lanes[kind]
    const shift = kind === 'skip' ? 0 : kind === 'fast' ? -10 : 10
    return `M ${start.left} ${startY + shift} H ${lane} V ${endY + shift} H ${end.left - 2}`
  }
  return {
    ...{ width: total, height: y - gap + 20, nodes: placed },
    edges: edges.map((edge) => ({ ...edge, path: pathOf(edge) })),
  }
}
