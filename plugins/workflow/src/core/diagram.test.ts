import { expect, it } from 'vitest'
import { defineWorkflow } from './define.ts'
import { diagramOf } from './diagram.ts'

const word = (text: string) => ({ vi: text, en: text })
const stage = <Name extends string>(name: Name) => ({
  ...{ name, by: { body: name }, label: word(name), approveLabel: word(name) },
})

it('draws every stage with its return, and the way past a stage that some skip', () => {
  const { nodes, edges } = diagramOf(
    defineWorkflow({
      version: 1,
      stages: [stage('a'), { ...stage('b'), when: { flag: 'x' } }, stage('c')],
      publish: [{ body: 'a' }],
      unpublish: [{ body: 'a' }],
      flags: { x: [{ body: 'a' }] },
    }),
  )
  expect(nodes.map(({ state }) => state)).toEqual([
    ...['draft', 'a', 'b', 'c', 'approved', 'published', 'returned'],
  ])
  expect(edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
    ...['draft next a', 'a next b', 'a skip c', 'b next c', 'c next approved'],
    ...['approved next published', 'a return returned', 'b return returned', 'c return returned'],
    'published down draft',
  ])
})
