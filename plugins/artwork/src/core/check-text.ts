import { ArtworkError } from './artwork-error.ts'
import type { Text } from './text.ts'

type Kind = [pattern: RegExp, vi: string, en: string]

/** Characters that draw nothing, or turn text about: a picture could say what nobody approved. */
const refused: Kind[] = [
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    'ký tự đổi chiều chữ',
    'a character that turns the direction of text',
  ],
  [
    /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u,
    'ký tự ẩn không có bề rộng',
    'an invisible character of no width',
  ],
  [/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u, 'ký tự điều khiển', 'a control character'],
]

/** What people call the signs that fonts for text lack. */
const signs: Kind[] = [
  [/[✓✔☑√]/u, 'dấu tích', 'the tick'],
  [/[\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f➔-➾]/u, 'mũi tên', 'the arrow'],
  [/[★☆✦✪⭐]/u, 'ngôi sao', 'the star'],
  [/№/u, 'ký hiệu số', 'the numero sign'],
  [/[\u2010\u2011]/u, 'dấu nối (hãy gõ dấu “-”)', 'the hyphen (type “-”)'],
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, 'biểu tượng cảm xúc', 'the emoji'],
]

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const nameOf = (kinds: readonly Kind[], char: string): Text | null => {
  const [, vi, en] = kinds.find(([pattern]) => pattern.test(char)) ?? []
  return vi && en ? { vi, en } : null
}

/** Text in NFC with single spaces between words. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\ufeff]+/gu, ' ')
    .trim()

/**
 * Refuses characters that draw nothing, turn text about, or that the font lacks.
 *
 * @param text as {@link cleanText} gives it
 * @param hasGlyph whether the font draws that character
 * @throws ArtworkError naming the character and its code point
 */
export const checkText = (
  field: string,
  text: string,
  hasGlyph: (char: string) => boolean,
): void => {
  for (const char of text) {
    const name = nameOf(refused, char)
    if (name)
      throw new ArtworkError('character-refused', field, {
        vi: `Có ${name.vi} (${codePoint(char)}). Hãy xóa ký tự đó hoặc gõ lại chữ.`,
        en: `There is ${name.en} (${codePoint(char)}). Remove it, or type the text again.`,
      })
    if (hasGlyph(char)) continue
    const sign = nameOf(signs, char) ?? { vi: 'ký tự', en: 'the character' }
    throw new ArtworkError('glyph-missing', field, {
      vi: `Phông chữ không có ${sign.vi} “${char}” (${codePoint(char)}). Hãy bỏ hoặc thay bằng chữ.`,
      en: `The font has no glyph for ${sign.en} “${char}” (${codePoint(char)}). Remove it, or say it in words.`,
    })
  }
  const [stray] = /(?:^|[^\p{L}\p{M}])\p{M}|\p{M}{2}/u.exec(text) ?? []
  if (stray)
    throw new ArtworkError('character-refused', field, {
      vi: `Có dấu đặt sai chỗ (${codePoint([...stray].at(-1) ?? '')}). Hãy gõ lại chữ bằng bộ gõ Unicode.`,
      en: `A mark stands in the wrong place (${codePoint([...stray].at(-1) ?? '')}). Type the text again.`,
    })
}
