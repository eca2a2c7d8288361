import type { Field } from 'payload'
import { contestFaults } from '../core/contest.ts'
import { contestOf } from './contest-of.ts'
import { choice, label, whole, words } from './field-help.ts'
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
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...{ name: 'topic', type: 'select', options: topics, admin: { width: '50%' } },
          label: label('Chủ đề (để trống: bất kỳ)', 'Topic (empty: any)'),
        },
        {
          ...{ name: 'difficulty', type: 'select', options: difficulties },
          label: label('Mức độ (để trống: bất kỳ)', 'Difficulty (empty: any)'),
          admin: { width: '25%' },
        },
        {
          ...{ name: 'count', type: 'number', required: true, min: 1, max: 100 },
          label: label('Số câu', 'Questions'),
          admin: { width: '25%' },
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
        {
          ...{ name: 'code', type: 'text', required: true, maxLength: 40 },
          label: label('Mã đợt', 'Code'),
          admin: { width: '25%' },
        },
        whole('minutes', label('Số phút làm bài', 'Minutes'), 1, 15),
        whole('graceSeconds', label('Ân hạn mạng (giây)', 'Grace (seconds)'), 0, 10),
        whole('attempts', label('Số lượt mỗi người', 'Attempts'), 1, 1),
      ],
    },
    counting,
    words('name', label('Tên đợt', 'Name'), { required: true, most: 200 }),
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
