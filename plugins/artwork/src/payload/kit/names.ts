import type { FontWeight } from '../../core/template.ts'

/** Slug of the global that holds an office's brand kit. */
export const kitSlug = 'artwork-kit'

/** Slug of the upload collection that keeps an office's fonts. */
export const fontsSlug = 'artwork-fonts'

/** A field of the brand kit that names a font. */
export type FontField = 'fontRegular' | 'fontBold' | 'fontHeavy'

/** Those fields by what templates use the font for. */
export const fontFields: Readonly<Record<FontWeight, FontField>> = {
  regular: 'fontRegular',
  bold: 'fontBold',
  heavy: 'fontHeavy',
}
