import { presets as namedSizes } from '../core/presets.ts'
import { type AspectClass, aspectClassOf } from '../core/size.ts'
import { type Choice, firstChoice, sidesOf, type StudioScreen } from './studio-state.ts'

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
