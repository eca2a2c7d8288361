import type { Paragraph, Table } from 'docx'
import type { PaperOffice } from '../facts.ts'
import { centred, left, rule, table, textWidth } from './parts.ts'

/** Columns of the head, in millimetres: the nation has the longer line. */
const [agencyWidth, nationWidth] = [66, textWidth - 66]

/**
 * The head by Nghị định 30/2020: agency, nation, number and, where the kind has it, place and date.
 *
 * @param symbol what follows the number: "BB-BTC"
 */
export const head = (
  { superior = [], agency, place }: Pick<PaperOffice, 'superior' | 'agency' | 'place'>,
  symbol: string,
  year: number,
  isDated = true,
): Table =>
  table(
    [agencyWidth, nationWidth],
    [
      [
        [
          ...superior.map((line) => centred(line, { size: 12 })),
          ...agency.map((line) => centred(line, { size: 12, bold: true })),
          rule(agencyWidth, 22),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }),
          rule(nationWidth, 58),
        ],
      ],
      [
        [centred(`Số:          /${symbol}`, { size: 13 }, { spacing: { before: 120 } })],
        [
          isDated
            ? centred(
                `${place}, ngày        tháng        năm ${year}`,
                { size: 13, italics: true },
                { spacing: { before: 120 } },
              )
            : left(''),
        ],
      ],
    ],
    { lines: false },
  )

/** The kind of paper, what it is about, and the rule below. */
export const title = (kind: string, about: string): Paragraph[] => [
  centred(kind, { bold: true }, { spacing: { before: 320, after: 40 } }),
  centred(about, { bold: true }, { spacing: { after: 60 } }),
  rule(textWidth, 42),
  left('', {}, { spacing: { after: 60 } }),
]

/** Whom the paper goes to, and who signs; or two who sign, side by side. */
export const signed = (receivers: readonly string[] | string, signer: string): Table => {
  const under = '(Ký, ghi rõ họ tên)'
  const place = (who: string) => [
    centred(who, { bold: true }, { keepNext: true }),
    centred(under, { size: 13, italics: true }),
    ...Array.from({ length: 4 }, () => centred('')),
  ]
  const first =
    typeof receivers === 'string'
      ? place(receivers)
      : [
          left('Nơi nhận:', { size: 12, bold: true, italics: true }),
          ...receivers.map((one) => left(`- ${one}`, { size: 11 })),
        ]
  return table([textWidth / 2, textWidth / 2], [[first, place(signer)]], { lines: false })
}
