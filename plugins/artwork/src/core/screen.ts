import { ArtworkError } from './artwork-error.ts'
import { type Margin, noMargin } from './outset.ts'
import { readSize, type Size } from './size.ts'
import type { Box } from './text-block.ts'

/** Colours that a board can light: one, red and green with their mixture, or all. */
export const colorModes = ['full', 'two', 'one'] as const

/** One of {@link colorModes}. */
export type ColorMode = (typeof colorModes)[number]

/** The light of a board of one colour, by name. */
export const lights = {
  red: '#ff0000',
  amber: '#ffb000',
  green: '#00ff00',
  white: '#ffffff',
} as const

/** How a board of one or two colours shows what lies between dark and lit. */
export const toneKinds = ['solid', 'dithered'] as const

/** An LED screen as it hangs. */
export type Screen = {
  name: string
  place?: string
  /** Modules, and the pixels of one. */
  modules: { across: number; down: number; moduleWidth: number; moduleHeight: number }
  /** Distance between two pixels in millimetres. */
  pitch: number
  /** How far away people stand who must be able to read it, in metres. */
  distance: number
  colorMode: ColorMode
  /** Of a board of one colour. @default 'red' */
  light?: keyof typeof lights
  /** @default 'solid' */
  tones?: (typeof toneKinds)[number]
  /** Pixels at each edge that stay free of texts: frames cover them. @default 0 */
  safeArea?: number
  /** Modules that show nothing, counted from 1 at the top left. @default [] */
  deadModules?: readonly { column: number; row: number }[]
}

/** From this pitch on, in millimetres, letters need a least number of pixels. */
export const coarsePitch = 4

/** The screen's pixels. @throws ArtworkError `size-invalid` or `size-too-large` */
export const pixelsOfScreen = ({ modules }: Screen): Size => readSize({ modules })

/** The screen's sides in millimetres. */
export const millimetresOf = (screen: Screen): Size => {
  const { width, height } = pixelsOfScreen(screen)
  return { width: width * screen.pitch, height: height * screen.pitch }
}

/**
 * The room that stays free of texts round the composition.
 *
 * @throws ArtworkError `size-invalid` when hardly anything is left
 */
export const safeMarginOf = (screen: Screen): Margin => {
  const { safeArea = 0 } = screen
  const { width, height } = pixelsOfScreen(screen)
  if (safeArea === 0) return noMargin
  if (Number.isInteger(safeArea) && safeArea > 0 && safeArea * 4 <= Math.min(width, height))
    return { top: safeArea, right: safeArea, bottom: safeArea, left: safeArea }
  throw new ArtworkError('size-invalid', 'screen', {
    vi: `Vùng an toàn của màn hình “${screen.name}” quá lớn: tối đa một phần tư cạnh ngắn.`,
    en: `The safe area of the screen “${screen.name}” is too large: at most a quarter of the short side.`,
  })
}

/** Where the dead modules are, in pixels of the screen; those outside it are left out. */
export const deadBoxesOf = ({ modules, deadModules = [] }: Screen): Box[] => {
  const { across, down, moduleWidth: width, moduleHeight: height } = modules
  return deadModules
    .filter(({ column, row }) => column >= 1 && column <= across && row >= 1 && row <= down)
    .map(({ column, row }) => ({ x: (column - 1) * width, y: (row - 1) * height, width, height }))
}
