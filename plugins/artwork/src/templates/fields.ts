import type { PaletteField, TextField } from '../core/fields.ts'

/** Who speaks: small, below or beside the message. */
export const issuerField = {
  type: 'text',
  label: { vi: 'Đơn vị phát hành', en: 'Issuer' },
  required: false,
  maxLength: 200,
} as const satisfies TextField

/** Colours out of the brand kit. */
export const paletteField = (usual: string): PaletteField => ({
  type: 'palette',
  label: { vi: 'Màu', en: 'Colours' },
  default: usual,
})
