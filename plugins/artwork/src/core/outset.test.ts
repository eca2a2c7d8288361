import { expect, it } from 'vitest'
import { box } from './element.ts'
import { noMargin, outset } from './outset.ts'

const size = { width: 100, height: 50 }
const margin = { top: 5, right: 6, bottom: 7, left: 8 }

it('carries what touches an edge on to the edge of the picture, and leaves the rest in place', () => {
  const foot = box(0, 40, 100, 10, {}, [box(20, 2, 10, 5, {})])
  const inner = box(10, 10, 20, 20, {})
  const [stage] = outset([foot, inner], size, margin)
  if (stage?.type !== 'container') throw new Error('The stage is a container.')
  expect(stage.style).toMatchObject({ left: 8, top: 5, width: 100, height: 50 })
  const [carried, kept] = stage.children ?? []
  expect(carried?.style).toMatchObject({ left: -8, top: 40, width: 114, height: 17 })
  expect(carried?.type === 'container' && carried.children?.[0]?.style).toMatchObject({ left: 28 })
  expect(kept).toEqual(inner)
})

it('changes nothing without a margin', () => {
  const children = [box(0, 0, 100, 50, {})]
  expect(outset(children, size, noMargin)).toBe(children)
})
