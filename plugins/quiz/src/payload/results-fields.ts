import type { Field } from 'payload'
import { choice, label, whole, words } from './field-help.ts'

const help = (vi: string, en: string) => ({ description: label(vi, en) })

/** How rounds combine, where the draw's numbers come from, and how long complaints are taken. */
export const resultsFields: Field[] = [
  choice('overall', label('Kết quả chung cuộc', 'Overall result'), 'none', [
    ['none', 'Không; mỗi đợt xếp hạng riêng', 'None; each round stands alone'],
    ['sum', 'Cộng số câu đúng của các đợt', 'Right answers of all rounds together'],
    ['best', 'Lấy đợt tốt nhất của mỗi người', 'Each participant’s best round'],
  ]),
  words('drawSource', label('Nguồn số bốc thăm', 'Source of the draw’s numbers'), { most: 500 }),
  {
    type: 'row',
    fields: [
      {
        ...whole(
          'complaintDays',
          label('Nhận kiến nghị (ngày làm việc)', 'Complaints, working days'),
          ...([0, 3] as const),
        ),
        admin: {
          ...{ width: '50%', step: 1 },
          ...help(
            'Số ngày làm việc nhận kiến nghị sau khi công bố. Ghi 0 nếu không nhận.',
            'Working days in which complaints are taken after the release; 0 for none.',
          ),
        },
      } as Field,
      {
        ...whole(
          'answerDays',
          label('Trả lời kiến nghị (ngày làm việc)', 'Answers, working days'),
          ...([1, 5] as const),
        ),
        admin: {
          ...{ width: '50%', step: 1 },
          ...help(
            'Hạn trả lời từng kiến nghị, tính từ ngày nhận. Kết quả chỉ thành chính thức khi mọi kiến nghị đã được trả lời.',
            'Within how many working days each is answered. Results are final once all are answered.',
          ),
        },
      } as Field,
    ],
  },
]
