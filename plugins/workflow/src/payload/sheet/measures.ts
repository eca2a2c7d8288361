/** Points in a millimetre. */
const mm = 72 / 25.4

/** Measures of Nghị định 30/2020, annex I, in points. */
export const page = {
  width: 210 * mm,
  height: 297 * mm,
  top: 20 * mm,
  bottom: 20 * mm,
  left: 30 * mm,
  right: 20 * mm,
  /** From the paper's edge to the page number, at the top. */
  number: 10 * mm,
} as const

/** Width of the text. */
export const textWidth = page.width - page.left - page.right

/** Sizes of letters, in points. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  title: 14,
  body: 13,
  caption: 11,
} as const

/** Space after a paragraph. */
export const paragraphGap = 6

/** Widths of the head: the agency's half and the nation's, which has the longer line. */
export const headWidths = [176, textWidth - 176] as const

/** Columns of the table of decisions; they add up to the width of the text. */
export const decisionColumns = [
  { title: 'TT', width: 26 },
  { title: 'Bước', width: 84 },
  { title: 'Người xử lý, tư cách', width: 136 },
  { title: 'Thời gian', width: 74 },
  { title: 'Ý kiến', width: textWidth - 320 },
] as const

/** Most places to sign in a row. */
export const signaturesInRow = 3

/** Pictures in a row, and the largest side that one takes on paper. */
export const picturesInRow = 3
export const pictureBox = { width: 138, height: 104 } as const

/** Fixed words of the head. */
export const nation = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const

/** Headings of the sheet's parts. */
export const headings = {
  facts: 'Nội dung trình',
  pictures: 'Hình ảnh, tệp kèm theo',
  decisions: 'Quá trình xử lý',
  deadlines: 'Thời hạn',
  evidence: 'Văn bản đã ký kèm theo',
  proof: 'Đối chiếu',
} as const

/** Cuts a list into rows. */
export const rowsOf = <T>(items: readonly T[], each: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / each) }, (_, row) =>
    items.slice(row * each, row * each + each),
  )

/** Places to sign, in rows as even as can be: four are two and two. */
export const signatureRows = <T>(items: readonly T[]): T[][] =>
  rowsOf(items, Math.ceil(items.length / Math.ceil(items.length / signaturesInRow)) || 1)

/** The size at which a picture fits its box. */
export const fitted = ({ width, height }: { width: number; height: number }) => {
  const scale = Math.min(pictureBox.width / width, pictureBox.height / height, 1)
  return { width: width * scale, height: height * scale }
}
