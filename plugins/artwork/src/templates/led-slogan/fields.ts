import { issuerField, paletteField } from '../fields.ts'

/** What the slogan's picture asks for. */
export const fields = {
  slogan: {
    type: 'text',
    label: { vi: 'Khẩu hiệu', en: 'Slogan' },
    required: true,
    maxLength: 300,
    rows: 2,
  },
  issuer: issuerField,
  palette: paletteField('red-yellow'),
} as const
