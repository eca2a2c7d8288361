import { bankLimits } from '../core/bank/bank-limits.ts'
import { checkReading } from '../core/bank/check.ts'
import { readGift } from '../core/bank/gift/read-gift.ts'
import { readAiken } from '../core/bank/lines/read-aiken.ts'
import type { Problem } from '../core/bank/problem.ts'
import type { Reading } from '../core/bank/reading.ts'
import { readTable } from '../core/bank/table/read-table.ts'
import { readWord } from '../core/bank/word/read-word.ts'
import { BankError } from './bank-error.ts'
import { decodeText, type LegacyReader } from './decode.ts'
import { htmlReader, readHtml } from './html-text.ts'
import { readMoodle } from './moodle/read-moodle.ts'
import { itemsIn, readItem } from './qti/read-item.ts'
import { readPackage } from './qti/read-package.ts'
import { readSheet } from './xlsx/read-sheet.ts'
import { type Element, readXml } from './xml/tree.ts'
import { openZip, type Package } from './zip/open-zip.ts'

/** The formats that questions are read from. */
export const readFormats = ['gift', 'aiken', 'moodle', 'qti', 'xlsx', 'word', 'word-html'] as const

/** A format that questions are read from; `word` is text, `word-html` what a browser pastes. */
export type ReadFormat = (typeof readFormats)[number]

const unknownFormat = () =>
  new BankError(
    'format-unknown',
    'Không nhận ra định dạng. Nhập được: GIFT, Aiken, Moodle XML, QTI, Excel (.xlsx), văn bản dán từ Word.',
    'The format is unknown. What can be read: GIFT, Aiken, Moodle XML, QTI, Excel (.xlsx), text pasted from Word.',
  )

const textReaders = {
  gift: (text: string) => readGift(text, htmlReader),
  aiken: readAiken,
  word: readWord,
  'word-html': (html: string) => readWord(readHtml(html, '**').text),
} as const

type TextFormat = keyof typeof textReaders

/** What a text looks like. */
const textFormat = (text: string): TextFormat => {
  if (/^ANSWER\s*:\s*[A-Z]/m.test(text) && !/^(câu|question)\s*\d+/im.test(text)) return 'aiken'
  const isGift =
    /^\s*(::|\$CATEGORY:)/m.test(text) || /[^\\]?\{\s*(=|~|#|>|T\b|F\b|TRUE|FALSE)/.test(text)
  return isGift ? 'gift' : 'word'
}

const converted = (encoding: string): Problem => ({
  ...{ line: null, code: 'encoding-converted', loses: 'part' },
  message: {
    vi: `Tệp viết bằng bảng mã ${encoding}, đã chuyển sang Unicode. Hãy đọc lại dấu tiếng Việt.`,
    en: `The file is in ${encoding} and was turned into Unicode. Check the accents.`,
  },
})

const fromXml = async (text: string): Promise<{ format: ReadFormat; reading: Reading }> => {
  const root: Element = await readXml(text.trimStart())
  if (root.name === 'quiz') return { format: 'moodle', reading: readMoodle(root) }
  const readings = itemsIn(root).map((item) => readItem(item))
  if (readings.length === 0) throw unknownFormat()
  return {
    format: 'qti',
    reading: {
      questions: readings.flatMap(({ questions }) => questions),
      problems: readings.flatMap(({ problems }) => problems),
    },
  }
}

const fromPackage = async (opened: Package): Promise<{ format: ReadFormat; reading: Reading }> => {
  if (opened.names.includes('imsmanifest.xml'))
    return { format: 'qti', reading: await readPackage(opened) }
  if (opened.names.includes('xl/workbook.xml'))
    return { format: 'xlsx', reading: readTable(await readSheet(opened)) }
  if (opened.names.includes('word/document.xml'))
    throw new BankError(
      'format-unknown',
      'Đây là tệp Word. Hãy mở tệp, chép các câu hỏi rồi dán vào ô “Dán từ Word”.',
      'This is a Word file. Open it, copy the questions and paste them.',
    )
  throw unknownFormat()
}

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const checkBytes = (bytes: Uint8Array): void => {
  if (bytes.length === 0)
    throw new BankError('file-empty', 'Tệp rỗng. Hãy chọn lại tệp.', 'The file is empty.')
  if (bytes.length > bankLimits.file)
    throw new BankError(
      'file-too-large',
      'Tệp quá lớn, tối đa 50 MB. Hãy tách tệp.',
      'The file is too large, at most 50 MB. Split it.',
    )
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new BankError(
      'file-locked',
      'Tệp .xls, .doc cũ hoặc có mật khẩu. Hãy bỏ mật khẩu, lưu thành .xlsx, hoặc chép và dán văn bản.',
      'An old .xls or .doc file, or one with a password. Save it as .xlsx, or copy and paste the text.',
    )
}

type Read = { format: ReadFormat; reading: Reading }

const fromText = async (
  bytes: Uint8Array,
  format: ReadFormat | undefined,
  legacy: LegacyReader | undefined,
): Promise<Read> => {
  const decoded = decodeText(bytes, legacy)
  const { text } = decoded
  const isXml = format ? !(format in textReaders) : /^\s*<[?!\w]/.test(text)
  if (!isXml && text.length > bankLimits.text)
    throw new BankError(
      'file-too-large',
      'Văn bản quá dài, tối đa 2 triệu chữ. Hãy tách tệp.',
      'The text is too long, at most 2 million letters. Split it.',
    )
  const told = (format as TextFormat | undefined) ?? textFormat(text)
  const read = isXml ? await fromXml(text) : { format: told, reading: textReaders[told](text) }
  const note = decoded.converted ? [converted(decoded.converted)] : []
  return {
    ...read,
    reading: { ...read.reading, problems: [...note, ...read.reading.problems] },
  }
}

/**
 * The questions of a file, each in its one form, with all that was not taken and why.
 *
 * @param format as chosen; without, it is told from the bytes
 * @param legacy turns text of before Unicode into Unicode
 * @throws BankError naming the mend
 */
export const readFile = async (
  bytes: Uint8Array,
  { format, legacy }: { format?: ReadFormat | undefined; legacy?: LegacyReader | undefined } = {},
): Promise<Reading & { format: ReadFormat }> => {
  checkBytes(bytes)
  const isZip = starts(bytes, 0x50, 0x4b)
  const read = isZip
    ? await fromPackage(await openZip(bytes))
    : await fromText(bytes, format, legacy)
  const checked = checkReading(read.reading)
  if (checked.questions.length + checked.problems.length > 0)
    return { format: read.format, ...checked }
  throw new BankError(
    'no-questions',
    'Không thấy câu hỏi nào trong tệp. Hãy xem lại định dạng đã chọn.',
    'There is no question in the file. Check the format.',
  )
}
