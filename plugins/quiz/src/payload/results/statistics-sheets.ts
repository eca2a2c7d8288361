import { kinds } from '../../core/questions/kinds.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { isSuspect } from '../../core/statistics/suspect.ts'
import type { Cell, Sheet } from '../../formats/xlsx/write-sheet.ts'
import { type ItemReport, type StatisticsReport, statisticsOf } from '../item-statistics.ts'
import type { Service } from '../service.ts'
import type { WholeResult } from './whole-result.ts'

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000
const percent = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 10

const itemRow = (item: ItemReport): Cell[] => {
  const { key, text, type, asked, answered, facility } = item
  return [
    ...[key, text.vi, kinds[type].label.vi, asked, answered, percent(facility)],
    ...[rounded(item.deviation), rounded(item.discrimination), percent(item.efficiency)],
    item.seconds === null ? null : Math.round(item.seconds * 10) / 10,
    isSuspect(item) ? 'Cần xem lại: người điểm thấp lại làm đúng nhiều hơn' : '',
  ]
}

const itemSheet = ({ items }: StatisticsReport): Sheet => ({
  title: 'Câu hỏi',
  rows: [
    [
      ...['Mã câu hỏi', 'Câu hỏi', 'Dạng câu hỏi', 'Số lượt hỏi', 'Số lượt trả lời'],
      ...['Tỷ lệ đúng (%)', 'Độ lệch chuẩn', 'Độ phân biệt', 'Hiệu quả phân biệt (%)'],
      ...['Thời gian làm (giây, trung vị)', 'Lưu ý'],
    ],
    ...items.map(itemRow),
  ],
})

const answerSheet = ({ items }: StatisticsReport): Sheet => ({
  title: 'Phương án',
  rows: [
    ['Mã câu hỏi', 'Câu hỏi', 'Trả lời', 'Đáp án', 'Số lượt chọn', 'Tỷ lệ (%)'],
    ...items.flatMap(({ key, text, asked, answered, answers }) => [
      ...answers.map(({ text: given, count, right }): Cell[] => [
        ...[key, text.vi, given.vi, right ? 'Đúng' : '', count, percent(count / asked)],
      ]),
      ...(answered < asked
        ? [[key, text.vi, '(bỏ trống)', '', asked - answered, percent(1 - answered / asked)]]
        : []),
    ]),
  ],
})

const paperSheet = ({ paper }: StatisticsReport): Sheet => ({
  title: 'Cả đề',
  rows: [
    ['Chỉ số', 'Giá trị', 'Ghi chú'],
    ['Số lượt thi đầu của mỗi người', paper.attempts, ''],
    ['Điểm trung bình', rounded(paper.mean), ''],
    ['Trung vị', rounded(paper.median), ''],
    ['Độ lệch chuẩn', rounded(paper.deviation), ''],
    [
      ...['Hệ số tin cậy (Cronbach alpha)', rounded(paper.alpha)],
      paper.isSamePaper ? '' : 'Ước lượng, vì mỗi người một đề',
    ],
    ['Sai số chuẩn của điểm', rounded(paper.standardError), ''],
  ],
})

/** A round's statistics; over all rounds, those of each, since papers are of rounds. */
export const statisticsSheets = async (
  service: Service,
  { contest, row: { roundKey } }: WholeResult,
): Promise<Sheet[]> => {
  const isOverall = roundKey === overallKey
  const rounds = contest.rounds.filter(({ key }) => isOverall || key === roundKey)
  const sheets: Sheet[] = []
  for (const [at, { key, name }] of rounds.entries()) {
    const report = await statisticsOf(service, contest.slug, key)
    for (const sheet of [itemSheet(report), answerSheet(report), paperSheet(report)])
      sheets.push(isOverall ? { ...sheet, title: `${sheet.title} ${at + 1} ${name.vi}` } : sheet)
  }
  return sheets
}
