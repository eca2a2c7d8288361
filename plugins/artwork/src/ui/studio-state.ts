import { presets as namedSizes } from '../core/presets.ts'
import { type AspectClass, aspectClassOf } from '../core/size.ts'

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

/** Sizes in pixels that offices often need: ribbons, walls, squares, columns. */
export const presets: [width: number, height: number][] = [
  ...([
    [1024, 256],
    [1920, 1080],
    [1536, 768],
    [2560, 128],
    [512, 512],
    [384, 768],
    [384, 192],
  ] as const),
].map(([width, height]) => [width, height])

/** Sizes in centimetres that print shops often get: banners, panels, posters, standees. */
export const printPresets: [width: number, height: number, vi: string, en: string][] =
  namedSizes.flatMap((one) =>
    one.kind === 'print' ? [[one.widthCm, one.heightCm, one.label.vi, one.label.en]] : [],
  )

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

/** A size to start from: what a record's last picture had. */
export type KeptSize = { width: number; height: number; screen: string }

const printShapes = (choice: Choice): Choice[] =>
  printPresets.map(([width, height]) => ({
    ...choice,
    ...{ kind: 'print', widthCm: String(width), heightCm: String(height) },
  }))

const screenShapes = (choice: Choice): Choice[] =>
  presets.map(([width, height]) => ({
    ...choice,
    ...{ kind: 'pixels', width: String(width), height: String(height) },
  }))

/** A choice of one of the office's screens. */
export const onScreen = (choice: Choice, led: StudioScreen): Choice => ({
  ...choice,
  ...{ kind: 'screen', led, screen: led.name },
})

/** The same choice where the template has that shape, else the first usual size that it has. */
export const choiceFor = (
  choice: Choice,
  {
    variants,
    medium,
  }: { variants: readonly AspectClass[]; medium?: 'screen' | 'print' | undefined },
  screens: readonly StudioScreen[] = [],
): Choice => {
  const has = (one: Choice): boolean => {
    const sides = sidesOf(one)
    if (!sides) return false
    const safe = one.kind === 'screen' ? 2 * (one.led?.safeArea ?? 0) : 0
    const size = { width: sides.width - safe, height: sides.height - safe }
    return variants.includes(aspectClassOf(size))
  }
  if (has(choice)) return choice
  const usual =
    medium === 'print'
      ? [...printShapes(choice), ...screenShapes(choice)]
      : [
          ...screens.map((led) => onScreen(choice, led)),
          ...screenShapes(choice),
          ...printShapes(choice),
        ]
  return usual.find(has) ?? choice
}

/** What the studio starts from: the last picture's size, else the collection's usual one. */
export const startFrom = (
  kept: KeptSize | null,
  printFirst: readonly [number, number] | undefined,
  screens: readonly StudioScreen[] = [],
): Choice => {
  const [usual] = screens
  const same = screens.find(
    ({ name, width, height }) =>
      name === kept?.screen && width === kept.width && height === kept.height,
  )
  if (same) return onScreen(firstChoice, same)
  if (kept)
    return {
      ...firstChoice,
      kind: 'pixels',
      width: String(kept.width),
      height: String(kept.height),
    }
  if (!printFirst) return usual ? onScreen(firstChoice, usual) : firstChoice
  const [width, height] = printFirst
  return { ...firstChoice, kind: 'print', widthCm: String(width), heightCm: String(height) }
}
