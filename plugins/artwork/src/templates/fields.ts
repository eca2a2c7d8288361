import type { AssetField, LinkField, PaletteField, PhotoField, TextField } from '../core/fields.ts'
import type { Text } from '../core/text.ts'

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

/** A locked picture of the brand kit. */
export const logoField = {
  type: 'asset',
  label: { vi: 'Biểu trưng', en: 'Logo' },
  required: false,
} as const satisfies AssetField

/** An address that the picture shows as a code. */
export const linkField = {
  type: 'link',
  label: { vi: 'Địa chỉ cho mã QR', en: 'Address for the QR code' },
  required: false,
  maxLength: 300,
} as const satisfies LinkField

/** What the code leads to. */
export const linkLabelField = {
  type: 'text',
  label: { vi: 'Chữ dưới mã QR', en: 'Text under the QR code' },
  required: false,
  maxLength: 60,
} as const satisfies TextField

/** A photo. */
export const photoField = (required: boolean) =>
  ({ type: 'photo', label: { vi: 'Ảnh', en: 'Photo' }, required }) as const satisfies PhotoField

/** A text of a template that must be given, or that may be left out. */
export const textField = (
  label: Text,
  maxLength: number,
  required: boolean,
  rows = 1,
): TextField => ({ type: 'text', label, maxLength, required, rows })
