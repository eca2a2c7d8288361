import { expect, it } from 'vitest'
import type { Block } from './model.ts'
import { titleNodes } from './title-node.ts'
import { nodesOf, stateOf } from './to-lexical.ts'
import { isEmptyState, withMedia } from './with-media.ts'

const picture = (source: string): Block => ({ kind: 'picture', source, caption: '' })
const state = (blocks: Block[]) => stateOf(nodesOf(blocks, (source) => source))

it('puts stored media in the place of pictures, also in tables, and drops those without', () => {
  const cell = { header: false, colSpan: 1, rowSpan: 1, blocks: [picture('part:b')] }
  const given = state([picture('part:a'), { kind: 'table', rows: [[cell]] }, picture('part:c')])
  const nodes = withMedia(
    given,
    new Map([
      ['part:a', '1'],
      ['part:b', '2'],
    ]),
  )
  expect(nodes.map(({ type, value }) => [type, value])).toEqual([
    ['upload', '1'],
    ['table', undefined],
  ])
  expect(JSON.stringify(nodes[1])).toContain('"value":"2"')
})

it('knows an article that shows nothing', () => {
  const paragraph = (text: string): Block => ({
    kind: 'paragraph',
    content: text ? [{ kind: 'text', text, format: 0 }] : [],
  })
  for (const empty of [undefined, null, {}, state([]), state([paragraph(''), paragraph(' ')])]) {
    expect(isEmptyState(empty)).toBe(true)
  }
  expect(isEmptyState(state([paragraph('a')]))).toBe(false)
  expect(isEmptyState(state([picture('a')]))).toBe(false)
})

it('keeps a title that the article has no room for as the first heading', () => {
  const reading = { title: 'Tên bài', titleTaken: true }
  expect(titleNodes(reading, 'Tên khác')).toMatchObject([{ type: 'heading', tag: 'h2' }])
  expect(titleNodes(reading, '')).toEqual([])
  expect(titleNodes(reading, 'Tên bài')).toEqual([])
  expect(titleNodes({ ...reading, titleTaken: false }, 'Tên khác')).toEqual([])
})
