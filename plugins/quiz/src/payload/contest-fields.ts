import type { Field } from 'payload'
import { contestFaults } from '../core/contest.ts'
import { contestOf } from './contest-of.ts'
import { label, option, whole, words } from './field-help.ts'
import { difficulties, questionFields } from './question-fields.ts'

type Topics = Parameters<typeof questionFields>[0]

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
} as const

const english = (req: { i18n: { language: string } }): boolean => req.i18n.language === 'en'

const rounds = (topics: Topics): Field => ({
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
    {
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
    },
  ],
})

const participants: Field[] = [
  {
    name: 'fields',
    type: 'select',
    hasMany: true,
    defaultValue: ['phone', 'birthYear', 'unit'],
    label: label('Hỏi người dự thi (ngoài họ tên)', 'Asked beside the name'),
    options: [
      option('phone', 'Số điện thoại', 'Phone'),
      option('birthYear', 'Năm sinh', 'Birth year'),
      option('unit', 'Đơn vị, tổ dân phố', 'Unit'),
      option('address', 'Địa chỉ', 'Address'),
      option('idNumber', 'Số định danh cá nhân', 'Identity number'),
    ],
  },
  {
    name: 'uniqueness',
    type: 'select',
    defaultValue: 'phone',
    label: label('Mỗi người nhận ra bằng', 'Participants are told apart by'),
    options: [
      option('phone', 'Số điện thoại', 'Phone'),
      option('phoneAndName', 'Số điện thoại và họ tên', 'Phone and name'),
      option('idNumber', 'Số định danh', 'Identity number'),
      option('none', 'Không phân biệt', 'Not at all'),
    ],
  },
  {
    name: 'units',
    type: 'array',
    maxRows: 500,
    label: label('Danh sách đơn vị, tổ dân phố', 'Units'),
    fields: [
      {
        ...{ name: 'name', type: 'text', required: true, maxLength: 200 },
        label: label('Tên', 'Name'),
      },
    ],
  },
  words('consent', label('Lời đồng ý xử lý dữ liệu cá nhân', 'Consent to processing'), {
    ...{ required: true, long: true },
  }),
]

const ranking: Field[] = [
  words('predictionQuestion', label('Câu dự đoán', 'Prediction question'), { most: 500 }),
  {
    name: 'predictionTarget',
    type: 'select',
    defaultValue: 'perfect',
    label: label('Dự đoán về', 'It is about'),
    options: [
      option('perfect', 'Số bài đúng tất cả', 'Entries with every answer right'),
      option('participants', 'Số người dự thi', 'Participants'),
      option('entries', 'Số lượt thi', 'Entries'),
    ],
  },
  words('predictionDefinition', label('Cách tính câu dự đoán', 'How it is counted'), {
    long: true,
  }),
  {
    name: 'tieBreaks',
    type: 'select',
    hasMany: true,
    defaultValue: ['prediction', 'fastest'],
    label: label('Bằng điểm thì xét lần lượt', 'Ties are broken by, in order'),
    options: [
      option('prediction', 'Dự đoán gần đúng nhất', 'Nearest prediction'),
      option('fastest', 'Làm bài nhanh hơn', 'Faster'),
      option('earliest', 'Nộp bài sớm hơn', 'Earlier'),
    ],
  },
  {
    name: 'masking',
    type: 'select',
    defaultValue: 'initials',
    label: label('Tên trên bảng kết quả', 'Names on the board'),
    options: [
      option('initials', 'Viết tắt (Nguyễn T. A***)', 'Initials'),
      option('full', 'Đầy đủ; người dưới 18 tuổi viết tắt', 'Full; minors by initials'),
      option('hidden', 'Ẩn tên', 'Hidden'),
    ],
  },
  {
    name: 'prizes',
    type: 'array',
    label: label('Giải thưởng', 'Prizes'),
    fields: [
      words('name', label('Tên giải', 'Name'), { required: true, most: 200 }),
      whole('count', label('Số giải', 'How many'), 1, 1),
      words('award', label('Mức thưởng', 'Award'), { most: 300 }),
    ],
  },
]

/**
 * The fields of a contest but its title and slug, in tabs: rules, rounds, participants, ranking and
 * questions. The questions are copies, so that an approval of the contest covers them and their key.
 *
 * @param bank slug of the question bank that copies are taken from; without, questions are written
 * @param topics what questions are about, as select options
 */
export const contestFields = ({ topics, bank }: { topics: Topics; bank?: string }): Field[] => [
  {
    name: 'roundsPanel',
    type: 'ui',
    label: label('Tổ chức đợt thi', 'Running the rounds'),
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '@bangtin/quiz/client#RoundsPanel' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: label('Thể lệ', 'Rules'),
        fields: [
          words('intro', label('Giới thiệu', 'Introduction'), { long: true, most: 1000 }),
          words('rules', label('Thể lệ', 'Rules'), { required: true, long: true, most: 10_000 }),
        ],
      },
      { label: label('Đợt thi', 'Rounds'), fields: [rounds(topics)] },
      { label: label('Người dự thi', 'Participants'), fields: participants },
      { label: label('Xếp hạng, giải thưởng', 'Ranking, prizes'), fields: ranking },
      {
        label: label('Câu hỏi', 'Questions'),
        fields: [
          ...(bank
            ? [
                {
                  ...{ name: 'takeFromBank', type: 'relationship', hasMany: true },
                  relationTo: bank,
                  label: label('Lấy từ ngân hàng câu hỏi', 'Take from the bank'),
                  admin: {
                    description: label(
                      'Khi lưu, câu hỏi được chép xuống dưới cùng đáp án; sửa ngân hàng sau đó không đổi cuộc thi.',
                      'On saving they are copied below; later changes of the bank change no contest.',
                    ),
                  },
                } as Field,
              ]
            : []),
          {
            name: 'questions',
            type: 'array',
            maxRows: 1000,
            label: label('Bộ câu hỏi', 'Questions'),
            labels: {
              singular: label('Câu hỏi', 'Question'),
              plural: label('Câu hỏi', 'Questions'),
            },
            admin: {
              initCollapsed: true,
              components: { RowLabel: '@bangtin/quiz/client#QuestionRowLabel' },
            },
            fields: questionFields(topics),
          },
        ],
      },
    ],
  },
]
