import type { Text } from '../text.ts'
import type { Finding } from './check.ts'
import type { FileTarget, PdfFacts } from './facts.ts'

type Sheet = Extract<FileTarget, { kind: 'print' }>

/** Scales that print shops take for large boards. */
const scales = [1, 10]

/** How far a size may be off, in millimetres of the page. */
const grace = 1

const scaleOf = ({ trim }: PdfFacts, sheet: Sheet): number | null =>
  scales.find(
    (scale) =>
      Math.abs(trim.width - sheet.width / scale) <= grace &&
      Math.abs(trim.height - sheet.height / scale) <= grace,
  ) ?? null

const cm = (mm: number): string => String(Math.round(mm) / 10).replace('.', ',')

const found = (level: Finding['level'], code: string, text: Text): Finding => ({
  level,
  code,
  text,
})

/** Checks a finished PDF: one page, its size, bleed, and that fonts are embedded or outlined. */
export const checkPdf = (facts: PdfFacts, sheet: Sheet): Finding[] => {
  const findings: Finding[] = []
  if (facts.encrypted)
    findings.push(
      found('error', 'pdf-locked', {
        vi: 'PDF đang bị khóa. Hãy xuất lại không đặt mật khẩu.',
        en: 'The PDF is locked. Export it without a password.',
      }),
    )
  if (facts.pages !== 1)
    findings.push(
      found('error', 'pdf-pages', {
        vi: `PDF có ${facts.pages} trang. Mỗi bản in một trang: hãy tách tệp.`,
        en: `The PDF has ${facts.pages} pages. One page for each print: split the file.`,
      }),
    )
  const scale = scaleOf(facts, sheet)
  const { width, height } = facts.trim
  if (scale === null)
    findings.push(
      found('error', 'pdf-size', {
        vi: `Trang PDF ${cm(width)}×${cm(height)} cm, cần ${cm(sheet.width)}×${cm(sheet.height)} cm (hoặc tỷ lệ 1:10). Hãy xuất lại đúng khổ.`,
        en: `The page is ${cm(width)}×${cm(height)} cm; ${cm(sheet.width)}×${cm(sheet.height)} cm, or 1:10 of it, is needed. Export it at that size.`,
      }),
    )
  const needed = sheet.bleed / (scale ?? 1)
  if (scale !== null && facts.bleed < needed - 0.2)
    findings.push(
      found('warning', 'bleed-missing', {
        vi: `Phần tràn lề mới có ${cm(facts.bleed)} cm, nên có ${cm(needed)} cm: mép có thể lộ viền trắng khi xén.`,
        en: `The bleed is ${cm(facts.bleed)} cm and should be ${cm(needed)} cm: a white edge may show after trimming.`,
      }),
    )
  const loose = facts.fonts.filter(({ embedded }) => !embedded).map(({ name }) => name)
  if (loose.length > 0) {
    const names = loose.slice(0, 5).join(', ')
    findings.push(
      found('error', 'font-missing', {
        vi: `Phông chữ chưa nhúng: ${names}. Dấu tiếng Việt sẽ sai ở nhà in. Hãy nhúng phông hoặc chuyển chữ thành nét.`,
        en: `Fonts are not embedded: ${names}. Vietnamese marks will go wrong at the print shop. Embed them, or turn text into outlines.`,
      }),
    )
  }
  return findings
}
