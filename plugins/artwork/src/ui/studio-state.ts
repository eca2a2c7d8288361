/** What the person chose in the studio; sizes as typed, so that a field can be empty. */
export type Choice = {
  kind: 'modules' | 'pixels'
  across: string
  down: string
  moduleWidth: string
  moduleHeight: string
  width: string
  height: string
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
  palette: 'red-yellow',
  screen: '',
}

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
