import type { Definition, Stage } from './definition.ts'

/** One place at which documents stand. */
export type DiagramNode = {
  state: string
  kind: 'start' | 'stage' | 'approved' | 'end' | 'returned'
  stage: Stage | null
  /** Whether some documents pass it by. */
  optional: boolean
}

/** One way from a place to another. */
export type DiagramEdge = {
  from: string
  to: string
  kind: 'next' | 'skip' | 'return' | 'down' | 'fast'
}

/** What is drawn of a definition. */
export type Diagram = { nodes: DiagramNode[]; edges: DiagramEdge[] }

/** The places and ways of a definition. */
export const diagramOf = (definition: Definition): Diagram => {
  const { stages } = definition
  const nodes: DiagramNode[] = [
    { state: 'draft', kind: 'start', stage: null, optional: false },
    ...stages.map((stage): DiagramNode => {
      const optional = stage.when !== undefined
      return { state: stage.name, kind: 'stage', stage, optional }
    }),
    { state: 'approved', kind: 'approved', stage: null, optional: false },
    { state: 'published', kind: 'end', stage: null, optional: false },
    { state: 'returned', kind: 'returned', stage: null, optional: false },
  ]
  const way = nodes.slice(0, -2)
  const edges: DiagramEdge[] = []
  way.forEach(({ state }, index) => {
    for (let next = index + 1; next < way.length; next += 1) {
      const target = way[next]
      if (!target) break
      edges.push({ from: state, to: target.state, kind: next === index + 1 ? 'next' : 'skip' })
      if (!target.optional) break
    }
  })
  edges.push({ from: 'approved', to: 'published', kind: 'next' })
  for (const { name } of stages) edges.push({ from: name, to: 'returned', kind: 'return' })
  edges.push({ from: 'published', to: 'draft', kind: 'down' })
  if (definition.fastTrack) edges.push({ from: 'draft', to: 'published', kind: 'fast' })
  return { nodes, edges }
}
