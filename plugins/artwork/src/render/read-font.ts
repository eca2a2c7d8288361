import { ArtworkError } from '../core/artwork-error.ts'
import { makeFace } from './metrics.ts'

/** What is known of a font that may be used. */
export type FontFacts = {
  /** From 1 to 1000. */
  weight: number
  /** Line height in em at which stacked marks of two lines don't touch. */
  lineHeight: number
}

const most = 8 * 1024 * 1024

/** Letters with marks that Vietnamese has beside those of English, in both cases. */
const vietnamese = (() => {
  const bases = 'aăâeêioôơuưy'
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  const small = [...bases].flatMap((base) => marks.map((mark) => (base + mark).normalize('NFC')))
  const all = [...small, 'đ', ...'bcdghklmnpqrstvx'].join('')
  return [...all, ...all.toLocaleUpperCase('vi'), ...'0123456789.,:;!?–-()“”%']
})()

const unreadable = (vi: string, en: string): ArtworkError =>
  new ArtworkError('font-unreadable', 'font', { vi, en })

const broken = (): ArtworkError =>
  unreadable(
    'Tệp phông chữ hỏng hoặc thiếu phần. Hãy lấy lại tệp TTF đầy đủ từ nơi phát hành.',
    'The font file is broken or cut off. Get the whole TTF file from its publisher again.',
  )

/** Offset and length of each table, all within the file. */
const tablesOf = (bytes: Uint8Array): Map<string, [offset: number, length: number]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getUint32(0) !== 0x0001_0000)
    throw unreadable(
      'Chỉ nhận phông chữ TTF (TrueType). Hãy chọn tệp .ttf, không phải WOFF, OTF hay bộ TTC.',
      'Only TTF (TrueType) fonts are taken. Choose a .ttf file, no WOFF, OTF or TTC.',
    )
  const count = view.getUint16(4)
  if (bytes.byteLength < 12 + count * 16) throw broken()
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      const name = String.fromCharCode(...bytes.subarray(at, at + 4))
      const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
      if (offset + length > bytes.byteLength) throw broken()
      return [name, [offset, length]]
    }),
  )
}

const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2']

const rightsOf = (bytes: Uint8Array, [offset, length]: readonly [number, number]) => {
  if (length < 10) throw broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, length)
  return { weight: view.getUint16(4), rights: view.getUint16(8) }
}

/**
 * Checks a font: whole, static, embeddable, of sane measures, with ink for every Vietnamese letter.
 *
 * @throws ArtworkError `font-unreadable`; `font-letters-missing` naming the letters
 */
export const readFont = (bytes: Uint8Array): FontFacts => {
  if (bytes.byteLength > most)
    throw unreadable('Tệp phông chữ tối đa 8 MB.', 'A font file has at most 8 MB.')
  const tables = tablesOf(bytes)
  if (tables.has('fvar'))
    throw unreadable(
      'Đây là phông chữ biến thiên (variable). Hãy chọn bản tĩnh, mỗi độ đậm một tệp.',
      'This is a variable font. Choose its static files, one for each weight.',
    )
  const about = tables.get('OS/2')
  if (!about || needed.some((name) => !tables.has(name))) throw broken()
  const { weight, rights } = rightsOf(bytes, about)
  if ((rights & 0x000f) === 0x0002)
    throw unreadable(
      'Giấy phép của phông chữ này không cho nhúng vào tệp. Hãy chọn phông chữ khác.',
      'The licence of this font forbids embedding. Choose another font.',
    )
  const face = makeFace(bytes)
  const missing = vietnamese.filter((letter) => {
    const { top, width } = face.measure(letter)
    return !face.hasGlyph(letter) || width <= 0 || (top <= 0 && /\p{L}|\p{N}/u.test(letter))
  })
  if (missing.length > 0)
    throw new ArtworkError('font-letters-missing', 'font', {
      vi: `Phông chữ thiếu ${missing.length} chữ tiếng Việt: ${missing.slice(0, 12).join(' ')}. Hãy chọn phông chữ khác, hoặc tệp đầy đủ thay cho tệp rút gọn.`,
      en: `The font lacks ${missing.length} Vietnamese letters: ${missing.slice(0, 12).join(' ')}. Choose another font, or its whole file instead of a subset.`,
    })
  const { ascent, descent, capHeight, lineHeight } = face
  const sane =
    ascent > 0 && descent >= 0 && ascent + descent < 4 && capHeight > 0.3 && lineHeight < 3
  if (!sane || weight < 1 || weight > 1_000) throw broken()
  return { weight, lineHeight: Math.round(lineHeight * 1000) / 1000 }
}
