import { expect, it } from 'vitest'
import { palettes } from '../templates/palettes.ts'
import { boardOf, toBoard } from './color-mode.ts'
import { rgbOf } from './color.ts'
import type { Palette } from './palette.ts'
import type { Screen } from './screen.ts'

const board: Screen = {
  name: 'Nhà văn hóa',
  modules: { across: 12, down: 12, moduleWidth: 32, moduleHeight: 16 },
  ...{ pitch: 10, distance: 30, colorMode: 'one' },
}

const pixels = (colors: readonly string[]): Uint8Array =>
  Uint8Array.from(colors.flatMap((color) => [...rgbOf(color), 255]))

const shown = (colors: readonly string[], screen: Screen, palette: Palette): string[] => {
  const found = boardOf(screen, palette)
  if (!found) throw new Error('a board was expected')
  const out = toBoard(pixels(colors), { width: colors.length, height: 1 }, found)
  return colors.map((_, index) =>
    Buffer.from(out.subarray(index * 3, index * 3 + 3)).toString('hex'),
  )
}

it.each(palettes.map((palette) => [palette.value, palette] as const))(
  'a board of one colour lights the texts of %s and nothing behind them',
  (_, palette) => {
    const { ground, panel, main, second } = palette
    expect(shown([main, second, ...ground, panel], { ...board, light: 'amber' }, palette)).toEqual([
      ...['ffb000', 'ffb000', '000000', '000000', '000000'],
    ])
  },
)

it('a board of two colours tells red from yellow', () => {
  const [palette] = palettes
  if (!palette) throw new Error('no palette')
  const dark = {
    ...palette,
    ground: ['#000000', '#000000'] as const,
    panel: '#000000',
    main: '#ff2020',
  }
  expect(
    shown(['#ff2020', '#ffeb3b', '#00c853', '#000000'], { ...board, colorMode: 'two' }, dark),
  ).toEqual(['ff0000', 'ffff00', '00ff00', '000000'])
})

it('dithers what lies between dark and lit in its proportion', () => {
  const [palette] = palettes
  if (!palette) throw new Error('no palette')
  const plain = { ...palette, ground: ['#000000', '#000000'] as const, panel: '#000000' }
  const found = boardOf(
    { ...board, tones: 'dithered' },
    { ...plain, main: '#ffffff', second: '#ffffff' },
  )
  if (!found) throw new Error('a board was expected')
  const size = { width: 64, height: 64 }
  const grey = pixels(Array.from({ length: 64 * 64 }, () => '#bcbcbc'))
  const out = toBoard(grey, size, found)
  const lit = out.filter((value, at) => at % 3 === 0 && value === 255).length
  expect(lit / (64 * 64)).toBeCloseTo(0.5, 1)
})

it('a screen of full colour keeps its picture', () => {
  const [palette] = palettes
  if (!palette) throw new Error('no palette')
  expect(boardOf({ ...board, colorMode: 'full' }, palette)).toBeNull()
})
