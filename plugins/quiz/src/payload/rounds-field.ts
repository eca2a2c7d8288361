import type { Field } from 'payload'
import { contestFaults } from '../core/contest.ts'
import { contestOf } from './contest-of.ts'
import { choice, helped, label, namedRows, whole, words } from './field-help.ts'
import { eligibilityFields } from './people/contest-fields.ts'
import { difficulties } from './question-fields.ts'
import type { Topics } from './topics.ts'

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
} as const

const english = (req: { i18n: { language: string } }): boolean => req.i18n.language === 'en'

const blueprint = (topics: Topics): Field => ({
  name: 'blueprint',
  type: 'array',
  required: true,
  label: label('Cơ cấu đề thi', 'Blueprint'),
  labels: { singular: label('Dòng', 'Row'), plural: label('Dòng', 'Rows') },
  admin: {
    description: label(
      'Mỗi dòng: lấy bao nhiêu câu, của chủ đề và mức độ nào. Đề thi gồm câu của mọi dòng.',
      'Each row: how many questions, of which topic and difficulty. A paper has those of all rows.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...{ name: 'topic', type: 'select', options: topics, admin: { width: '40%' } },
          label: label('Chủ đề (để trống: bất kỳ)', 'Topic (empty: any)'),
        },
        {
          ...{ name: 'difficulty', type: 'select', options: difficulties },
          label: label('Mức độ (để trống: bất kỳ)', 'Difficulty (empty: any)'),
          admin: { width: '40%' },
        },
        {
          ...{ name: 'count', type: 'number', required: true, min: 1, max: 100 },
          label: label('Số câu', 'Questions'),
          admin: { width: '20%' },
        },
      ],
    },
  ],
})

const counting: Field = {
  ...choice('counts', label('Thi nhiều lượt thì tính', 'Of several attempts counts'), 'best', [
    ['best', 'Lượt đúng nhiều câu nhất', 'The one with most right answers'],
    ['first', 'Lượt đầu', 'The first'],
    ['last', 'Lượt cuối', 'The last'],
  ]),
  admin: { condition: (_: unknown, round: { attempts?: unknown }) => Number(round.attempts) > 1 },
} as Field

/** The rounds, each with its blueprint; here a person is told what the contest lacks. */
export const rounds = (topics: Topics): Field => ({
  name: 'rounds',
  type: 'array',
  required: true,
  maxRows: 60,
  label: label('Đợt thi', 'Rounds'),
  labels: { singular: label('Đợt thi', 'Round'), plural: label('Đợt thi', 'Rounds') },
  admin: namedRows,
  // The whole set-up is looked at here, where a person finds what to mend.
  validate: (_, { data, req }) => {
    const [fault] = contestFaults(contestOf(data))
    if (!fault) return true
    return `${fault.path}: ${english(req) ? fault.en : fault.vi}`
  },
  fields: [
    {
      type: 'row',
      fields: [
        helped(
          {
            ...{ name: 'code', type: 'text', required: true, maxLength: 40 },
            label: label('Mã đợt', 'Code'),
          },
          'Ví dụ dot-1. Mã nằm trong địa chỉ trang kết quả: đừng đổi khi đã mở thi.',
          'Such as dot-1. It stands in the results’ address: don’t change it once the round is open.',
        ),
        helped(
          whole('minutes', label('Số phút làm bài', 'Minutes'), 1, 15),
          'Tính từ lúc mỗi người bấm “Bắt đầu làm bài”.',
          'From the moment at which each person begins.',
        ),
      ],
    },
    words('name', label('Tên đợt', 'Name'), { required: true, most: 200 }),
    {
      type: 'row',
      fields: [
        helped(
          whole('attempts', label('Số lượt mỗi người', 'Attempts of each person'), 1, 1),
          'Nếu nhiều hơn 1, chọn lượt được tính ở dưới.',
          'Of several, say below which one counts.',
        ),
        helped(
          whole(
            'graceSeconds',
            label('Chờ mạng chậm (giây)', 'Wait for slow networks (seconds)'),
            0,
            10,
          ),
          'Bài gửi đúng giờ mà đến muộn vì mạng, trong chừng này giây, vẫn được nhận.',
          'What was sent in time and comes late, within these seconds, still counts.',
        ),
      ],
    },
    counting,
    {
      type: 'row',
      fields: [
        {
          ...{ name: 'opensAt', type: 'date', required: true, admin: { ...moment, width: '50%' } },
          label: label('Mở lúc', 'Opens at'),
        },
        {
          ...{ name: 'closesAt', type: 'date', required: true, admin: { ...moment, width: '50%' } },
          label: label('Đóng lúc', 'Closes at'),
        },
      ],
    },
    {
      name: 'shuffle',
      type: 'checkbox',
      defaultValue: true,
      label: label('Trộn câu hỏi và phương án', 'Shuffle questions and options'),
    },
    ...eligibilityFields,
    blueprint(topics),
  ],
})
