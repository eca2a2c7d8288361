import dagre from '@dagrejs/dagre'
import type { Diagram, DiagramEdge, DiagramNode } from '../../core/diagram.ts'

type Point = { x: number; y: number }

/** Where each place and way is drawn, in pixels. */
export type Layout = {
  width: number
  height: number
  nodes: (DiagramNode & Point & { width: number; height: number })[]
  edges: (DiagramEdge & { points: Point[] })[]
}

const sizeOf = ({ kind, optional }: DiagramNode): { width: number; height: number } => {
  if (kind === 'returned') return { width: 120, height: 64 }
  if (kind !== 'stage') return { width: 200, height: 52 }
  return { width: 236, height: optional ? 120 : 84 }
}

/** Lays a diagram out from top to bottom. */
export const layoutOf = ({ nodes, edges }: Diagram): Layout => {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 18, ranksep: 44, marginx: 16, marginy: 20 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const node of nodes) graph.setNode(node.state, sizeOf(node))
  for (const { from, to, kind } of edges)
    graph.setEdge(from, to, { weight: kind === 'next' ? 8 : 1 }, kind)
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    ...{ width, height },
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.state) as Point
      return { ...node, ...sizeOf(node), x, y }
    }),
    edges: edges.map((edge) => ({
      ...edge,
      points: (graph.edge(edge.from, edge.to, edge.kind) as { points: Point[] }).points,
    })),
  }
}

/** A smooth line through points, as an SVG path. */
export const pathThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const curves = rest.slice(0, -1).map(({ x, y }, index) => {
    const next = rest[index + 1] ?? last
    const end = index === rest.length - 2 ? next : { x: (x + next.x) / 2, y: (y + next.y) / 2 }
    return `Q ${x} ${y} ${end.x} ${end.y}`
  })
  return `M ${first.x} ${first.y} ${curves.length > 0 ? curves.join(' ') : `L ${last.x} ${last.y}`}`
}
