import { ArtworkError } from './artwork-error.ts'

const names: [RegExp, string, string][] = [
  [
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u,
    'ký tự đổi chiều chữ',
    'a character that turns the direction of text',
  ],
  [/[\u200b-\u200d\ufeff\u00ad\u2060]/u, 'ký tự không có bề rộng', 'a character of no width'],
  [/[\p{Cc}\p{Cs}\p{Co}]/u, 'ký tự điều khiển', 'a control character'],
]

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * A text in NFC with single spaces, free of characters that draw nothing or turn text about.
 *
 * @param hasGlyph whether the font draws that character
 * @throws ArtworkError naming the character
 */
export const checkText = (
  field: string,
  text: string,
  hasGlyph: (char: string) => boolean,
): string => {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
  for (const char of clean) {
    const [, vi, en] = names.find(([pattern]) => pattern.test(char)) ?? []
    if (vi && en)
      throw new ArtworkError('character-refused', field, {
        vi: `Có ${vi} (${codePoint(char)}). Hãy xóa ký tự đó hoặc gõ lại chữ.`,
        en: `There is ${en} (${codePoint(char)}). Remove it, or type the text again.`,
      })
    if (!hasGlyph(char))
      throw new ArtworkError('glyph-missing', field, {
        vi: `Phông chữ không có ký tự “${char}” (${codePoint(char)}). Hãy bỏ hoặc thay ký tự đó.`,
        en: `The font has no “${char}” (${codePoint(char)}). Remove or replace it.`,
      })
  }
  return clean
}
