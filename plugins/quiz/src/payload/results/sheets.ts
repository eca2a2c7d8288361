import type { Cell, Sheet } from '../../formats/xlsx/write-sheet.ts'
import type { QuizKeys } from '../keys.ts'
import type { AttemptRow } from '../attempts.ts'
import type { WholeResult } from './whole-result.ts'

const time = (at: number | string): string =>
  new Date(at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })

const phoneOf = (keys: QuizKeys, row: AttemptRow | undefined): string => {
  const { phone } = JSON.parse(row ? keys.open(row.sealed) : '{}') as { phone?: string }
  return phone ?? ''
}

/** A column of groups by name, at the end; none in a contest without groups. */
const groupHead = ({ contest: { groups } }: WholeResult): Cell[] =>
  groups.length > 0 ? ['Bảng thi'] : []
const groupCell = ({ contest: { groups } }: WholeResult, group: string | undefined): Cell[] =>
  groups.length > 0 ? [groups.find(({ key }) => key === group)?.name.vi ?? group ?? ''] : []

/** Every ranked entry with who made it. */
export const entrySheet = (whole: WholeResult): Sheet => ({
  title: 'Bài thi',
  rows: [
    [
      ...[
        'Mã ẩn danh',
        'Họ và tên',
        'Năm sinh',
        'Đơn vị, tổ dân phố',
        'Lượt',
        'Bắt đầu',
        'Nộp lúc',
      ],
      ...['Thời gian (giây)', 'Số câu đúng', 'Dự đoán', 'Thêm giờ (phút)', 'Người giúp'],
      ...groupHead(whole),
    ],
    ...[...whole.result.ranked]
      .sort((a, b) => a.submittedAt - b.submittedAt)
      .map(({ id, group, unit, submittedAt, duration, right, prediction }): Cell[] => {
        const row = whole.people.get(id)
        return [
          ...[id, row?.name ?? '', row?.birthYear ? Number(row.birthYear) : null, unit ?? ''],
          ...[row?.attempt ?? null, row ? time(row.startedAt) : '', time(submittedAt)],
          ...[Math.round(duration / 1000), right, prediction],
          ...[row && row.extraMinutes > 0 ? row.extraMinutes : null, row?.assistedBy ?? ''],
          ...groupCell(whole, group),
        ]
      }),
  ],
})

/** The ranking with prizes; winners with their phone numbers, by which they are told. */
export const rankingSheet = (whole: WholeResult, keys: QuizKeys): Sheet => {
  const { result, head, people } = whole
  const prizeOf = new Map(result.won.map(({ id, prize }) => [id, head.prizes[prize]]))
  return {
    title: 'Xếp hạng',
    rows: [
      [
        ...['Hạng', 'Họ và tên', 'Năm sinh', 'Đơn vị, tổ dân phố', 'Số câu đúng', 'Dự đoán'],
        ...['Thời gian (giây)', 'Giải', 'Mức thưởng', 'Số tiền (đồng)', 'Điện thoại', 'Mã ẩn danh'],
        ...groupHead(whole),
      ],
      ...result.ranked.map(({ place, id, group, unit, right, prediction, duration }): Cell[] => {
        const [row, prize] = [people.get(id), prizeOf.get(id)]
        return [
          ...[place, row?.name ?? '', row?.birthYear ? Number(row.birthYear) : null, unit ?? ''],
          ...[right, prediction, Math.round(duration / 1000), prize?.name.vi ?? ''],
          ...[prize?.award.vi ?? '', prize?.amount ?? null, prize ? phoneOf(keys, row) : '', id],
          ...groupCell(whole, group),
        ]
      }),
    ],
  }
}

/** Each unit's entrants, winners, rate and prizes. */
export const unitSheet = ({ result, head }: WholeResult): Sheet => ({
  title: 'Đơn vị',
  rows: [
    [
      'Đơn vị, tổ dân phố',
      'Người dự thi',
      'Người đạt giải',
      'Quân số',
      'Tỷ lệ (%)',
      'Giải tập thể',
    ],
    ...result.units.map(({ unit, entrants, winners, headCount }): Cell[] => [
      ...[unit, entrants, winners, headCount],
      headCount ? Math.round((1000 * entrants) / headCount) / 10 : null,
      result.unitsWon
        .filter((won) => won.unit === unit)
        .map(({ prize }) => head.unitPrizes[prize]?.name.vi ?? '')
        .join('; '),
    ]),
  ],
})
