import type { Paragraph, Table } from 'docx'
import { amountWords } from '../../core/number-words.ts'
import type { PaperFacts } from '../facts.ts'
import { body, centred, left, right, table } from './parts.ts'

const small = { size: 12 }
const heading = (words: readonly string[]) =>
  words.map((word) => [centred(word, { ...small, bold: true })])
const money = (amount: number | null): string =>
  amount === null ? '' : amount.toLocaleString('vi-VN')

const totalOf = ({ winners, units }: PaperFacts): number =>
  [...winners, ...units].reduce((sum, { amount }) => sum + (amount ?? 0), 0)

/** The sum of all prizes in digits and words; nothing where no prize is money. */
export const total = (facts: PaperFacts): Paragraph[] => {
  const sum = totalOf(facts)
  if (sum === 0) return []
  return [
    body(`Tổng số tiền thưởng: ${money(sum)} đồng.`),
    body(`(Bằng chữ: ${amountWords(sum)}).`, { italics: true }),
  ]
}

/** Persons who won, with room to sign for the receipt where wanted. */
export const winnersTable = ({ winners }: PaperFacts, isSigned: boolean): Table => {
  const widths = isSigned ? [10, 38, 15, 29, 27, 22, 19] : [10, 47, 17, 34, 28, 24]
  const titles = ['TT', 'Họ và tên', 'Năm sinh', 'Tổ dân phố, đơn vị', 'Giải', 'Số tiền (đồng)']
  const rows = winners.map(({ name, birthYear, unit, prize, amount, award }, at) => [
    [centred(String(at + 1), small)],
    [left(name, small)],
    [centred(birthYear, small)],
    [left(unit, small)],
    [left(prize, small)],
    [amount === null ? left(award, small) : right(money(amount), small)],
    ...(isSigned ? [[left('', small)]] : []),
  ])
  return table(widths, [heading(isSigned ? [...titles, 'Ký nhận'] : titles), ...rows])
}

/** Units that won. */
export const unitsTable = ({ units }: PaperFacts, isSigned: boolean): Table => {
  const widths = isSigned ? [10, 53, 50, 25, 22] : [10, 65, 55, 30]
  const titles = ['TT', 'Tập thể', 'Giải', 'Số tiền (đồng)']
  const rows = units.map(({ unit, prize, amount, award }, at) => [
    [centred(String(at + 1), small)],
    [left(unit, small)],
    [left(prize, small)],
    [amount === null ? left(award, small) : right(money(amount), small)],
    ...(isSigned ? [[left('', small)]] : []),
  ])
  return table(widths, [heading(isSigned ? [...titles, 'Ký nhận'] : titles), ...rows])
}

/** Both tables below their headings. */
export const winnersOf = (facts: PaperFacts, isSigned: boolean): (Paragraph | Table)[] => [
  ...(facts.winners.length > 0
    ? [body('Giải cá nhân', { bold: true }), winnersTable(facts, isSigned), left('', { size: 6 })]
    : []),
  ...(facts.units.length > 0
    ? [body('Giải tập thể', { bold: true }), unitsTable(facts, isSigned), left('', { size: 6 })]
    : []),
]
