import { expect, it } from 'vitest'
import { guessTitle, settleHeadings } from './headings.ts'
import type { Block } from './model.ts'

const heading = (level: number, text = 'a', title?: true): Block => ({
  kind: 'heading',
  level,
  content: [{ kind: 'text', text, format: 0 }],
  ...(title ? { title } : {}),
})
const levels = (blocks: Block[], whole: boolean) =>
  settleHeadings(blocks, { whole }).map((block) => (block.kind === 'heading' ? block.level : 0))

it('puts the highest heading of a whole document below the title, and no deeper than h4', () => {
  expect(levels([heading(1), heading(2), heading(6)], true)).toEqual([2, 3, 4])
  expect(levels([heading(3), heading(4)], true)).toEqual([2, 3])
})

it('leaves a part without a first level where it stands', () => {
  expect(levels([heading(3), heading(4)], false)).toEqual([3, 4])
  expect(levels([heading(1), heading(3)], false)).toEqual([2, 4])
})

it('takes the title from Word’s style before the first heading, and out of the text only at its start', () => {
  const [first, title] = [heading(1, 'Phần'), heading(1, 'Tên bài', true)]
  expect(guessTitle([title, first])).toEqual({ title: 'Tên bài', taken: true, blocks: [first] })
  expect(guessTitle([first, title])).toMatchObject({ title: 'Tên bài', taken: false })
  expect(guessTitle([first])).toEqual({ title: 'Phần', taken: true, blocks: [] })
  expect(guessTitle([])).toEqual({ title: '', taken: false, blocks: [] })
  expect(guessTitle([heading(1, 'a'.repeat(301))])).toMatchObject({ title: '', taken: false })
})
