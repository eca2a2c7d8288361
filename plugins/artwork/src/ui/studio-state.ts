import { type AspectClass, aspectClassOf } from '../core/size.ts'

/** What the person chose in the studio; sizes as typed, so that a field can be empty. */
export type Choice = {
  kind: 'modules' | 'pixels' | 'print'
  across: string
  down: string
  moduleWidth: string
  moduleHeight: string
  width: string
  height: string
  widthCm: string
  heightCm: string
  color: 'rgb' | 'cmyk'
  screen: string
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
export const printPresets: [width: number, height: number, vi: string, en: string][] = [
  [300, 100, 'Băng rôn 3×1 m', 'Banner 3×1 m'],
  [600, 150, 'Băng rôn 6×1,5 m', 'Banner 6×1.5 m'],
  [80, 250, 'Phướn 0,8×2,5 m', 'Flag 0.8×2.5 m'],
  [300, 600, 'Pano 3×6 m', 'Panel 3×6 m'],
  [29.7, 42, 'Áp phích A3', 'Poster A3'],
  [60, 80, 'Áp phích 60×80 cm', 'Poster 60×80 cm'],
  [60, 160, 'Standee 60×160 cm', 'Standee 60×160 cm'],
  [80, 180, 'Standee 80×180 cm', 'Standee 80×180 cm'],
]

/** The inputs for the size, by kind, with the names that errors use. */
export const sizeFields = {
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
  if (choice.kind === 'modules') return { format: 'png', modules: modulesOf(choice) }
  if (choice.kind === 'pixels')
    return { format: 'png', width: numberOf(choice.width), height: numberOf(choice.height) }
  const { widthCm, heightCm, color } = choice
  return {
    format: 'pdf',
    print: { widthCm: numberOf(widthCm), heightCm: numberOf(heightCm), color },
  }
}

/** Sides of the picture as typed, in whatever unit; null while they are being typed. */
export const sidesOf = (choice: Choice): { width: number; height: number } | null => {
  const { kind, across, down, moduleWidth, moduleHeight } = choice
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

/** A size to start from: what a record's last picture had. */
export type KeptSize = { width: number; height: number }

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

/** The same choice where the template has that shape, else the first usual size that it has. */
export const choiceFor = (
  choice: Choice,
  {
    variants,
    medium,
  }: { variants: readonly AspectClass[]; medium?: 'screen' | 'print' | undefined },
): Choice => {
  const has = (one: Choice): boolean => {
    const sides = sidesOf(one)
    return sides !== null && variants.includes(aspectClassOf(sides))
  }
  if (has(choice)) return choice
  const usual =
    medium === 'print'
      ? [...printShapes(choice), ...screenShapes(choice)]
      : [...screenShapes(choice), ...printShapes(choice)]
  return usual.find(has) ?? choice
}

/** What the studio starts from: the last picture's size, else the collection's usual one. */
export const startFrom = (
  kept: KeptSize | null,
  printFirst: readonly [number, number] | undefined,
): Choice => {
  if (kept)
    return {
      ...firstChoice,
      kind: 'pixels',
      width: String(kept.width),
      height: String(kept.height),
    }
  if (!printFirst) return firstChoice
  const [width, height] = printFirst
  return { ...firstChoice, kind: 'print', widthCm: String(width), heightCm: String(height) }
}
