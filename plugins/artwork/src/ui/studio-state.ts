/** What the person chose in the studio; sizes as typed, so that a field can be empty. */
export type Choice = {
  kind: 'modules' | 'pixels'
  across: string
  down: string
  moduleWidth: string
  moduleHeight: string
  width: string
  height: string
  /** Empty for the template's own default. */
  palette: string
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
  palette: '',
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
} as const

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))

/** The size as the API takes it. */
export const sizeOf = (choice: Choice): Record<string, unknown> =>
  choice.kind === 'pixels'
    ? { width: numberOf(choice.width), height: numberOf(choice.height) }
    : {
        modules: {
          across: numberOf(choice.across),
          down: numberOf(choice.down),
          moduleWidth: numberOf(choice.moduleWidth),
          moduleHeight: numberOf(choice.moduleHeight),
        },
      }

/** The screen's proportion as CSS has it, or none while the size is being typed. */
export const proportionOf = (choice: Choice): string | undefined => {
  const [width, height] =
    choice.kind === 'pixels'
      ? [Number(choice.width), Number(choice.height)]
      : [
          Number(choice.across) * Number(choice.moduleWidth),
          Number(choice.down) * Number(choice.moduleHeight),
        ]
  return width > 0 && height > 0 ? `${width} / ${height}` : undefined
}
