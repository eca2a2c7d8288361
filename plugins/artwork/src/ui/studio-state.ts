/** A screen of the office, as the server lists it. */
export type StudioScreen = {
  id: string
  name: string
  place?: string
  width: number
  height: number
  modules: { across: number; down: number; moduleWidth: number; moduleHeight: number }
  pitch: number
  distance: number
  safeArea: number
  colorMode: 'one' | 'two' | 'full'
  deadModules: { column: number; row: number }[]
}

/** What the person chose in the studio; sizes as typed, so that a field can be empty. */
export type Choice = {
  kind: 'screen' | 'modules' | 'pixels' | 'print'
  across: string
  down: string
  moduleWidth: string
  moduleHeight: string
  width: string
  height: string
  widthCm: string
  heightCm: string
  color: 'rgb' | 'cmyk'
  /** The name of the place, as typed. */
  screen: string
  /** The office's screen, where `kind` is `screen`. */
  led: StudioScreen | null
}

/** A wall of 16 × 8 modules of 64 × 32 pixels. */
export const firstChoice: Choice = {
  kind: 'modules',
  across: '16',
  down: '8',
  moduleWidth: '64',
  moduleHeight: '32',
  width: '1920',
  height: '1080',
  widthCm: '300',
  heightCm: '100',
  color: 'cmyk',
  screen: '',
  led: null,
}

/** The inputs for the size, by kind, with the names that errors use. */
export const sizeFields = {
  screen: [],
  modules: [
    { name: 'across', field: 'modules.across' },
    { name: 'down', field: 'modules.down' },
    { name: 'moduleWidth', field: 'modules.moduleWidth' },
    { name: 'moduleHeight', field: 'modules.moduleHeight' },
  ],
  pixels: [
    { name: 'width', field: 'width' },
    { name: 'height', field: 'height' },
  ],
  print: [
    { name: 'widthCm', field: 'print.widthCm' },
    { name: 'heightCm', field: 'print.heightCm' },
  ],
} as const

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))

const modulesOf = (choice: Choice) => ({
  across: numberOf(choice.across),
  down: numberOf(choice.down),
  moduleWidth: numberOf(choice.moduleWidth),
  moduleHeight: numberOf(choice.moduleHeight),
})

/** The size and format of the finished file, as the API takes them. */
export const outputOf = (choice: Choice): Record<string, unknown> => {
  if (choice.kind === 'screen') return { format: 'png', screenId: choice.led?.id }
  if (choice.kind === 'modules') return { format: 'png', modules: modulesOf(choice) }
  if (choice.kind === 'pixels')
    return { format: 'png', width: numberOf(choice.width), height: numberOf(choice.height) }
  const { widthCm, heightCm, color } = choice
  return {
    format: 'pdf',
    print: { widthCm: numberOf(widthCm), heightCm: numberOf(heightCm), color },
  }
}

/** The size alone, for a file that is finished already. */
export const sizeOnly = (choice: Choice): Record<string, unknown> => {
  const { format: _, ...size } = outputOf(choice)
  return size
}

/** Sides of the picture as typed, in whatever unit; null while they are being typed. */
export const sidesOf = (choice: Choice): { width: number; height: number } | null => {
  const { kind, across, down, moduleWidth, moduleHeight, led } = choice
  if (kind === 'screen') return led && { width: led.width, height: led.height }
  const [width, height] =
    kind === 'pixels'
      ? [Number(choice.width), Number(choice.height)]
      : kind === 'print'
        ? [Number(choice.widthCm), Number(choice.heightCm)]
        : [Number(across) * Number(moduleWidth), Number(down) * Number(moduleHeight)]
  return width > 0 && height > 0 ? { width, height } : null
}

/** Longest side of a preview that stands for a larger picture, in pixels. */
const previewSide = 1280

/**
 * What is drawn to be looked at: the file itself where it is a screen's, else the same layout in
 * fewer pixels.
 */
export const previewOf = (choice: Choice): Record<string, unknown> => {
  const sides = sidesOf(choice)
  if (choice.kind !== 'print') return outputOf(choice)
  if (!sides) return { format: 'png', width: null, height: null }
  const scale = previewSide / Math.max(sides.width, sides.height)
  return {
    format: 'png',
    width: Math.max(32, Math.round(sides.width * scale)),
    height: Math.max(32, Math.round(sides.height * scale)),
  }
}

/** The picture's proportion as CSS has it, or none while the size is being typed. */
export const proportionOf = (choice: Choice): string | undefined => {
  const sides = sidesOf(choice)
  return sides ? `${sides.width} / ${sides.height}` : undefined
}

/** The modules of an LED wall, with those that show nothing; null for any other picture. */
export const gridOf = (choice: Choice) => {
  const { kind, led, across, down } = choice
  if (kind === 'screen' && led) return { ...led.modules, dead: led.deadModules }
  if (kind !== 'modules' || !sidesOf(choice)) return null
  return { across: Number(across), down: Number(down), dead: [] }
}

/** The part of its sides that a screen keeps free at each edge; null where nobody said. */
export const safeOf = ({ kind, led }: Choice): { x: number; y: number } | null =>
  kind === 'screen' && led ? { x: led.safeArea / led.width, y: led.safeArea / led.height } : null
