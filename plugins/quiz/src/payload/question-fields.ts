import type { Field } from 'payload'
import { kinds } from '../core/questions/kinds.ts'
import { label, option, whole, words } from './field-help.ts'
import { pictureField } from './picture-field.ts'
import type { Topics } from './topics.ts'

type Data = { type?: string }

const only =
  (...types: string[]) =>
  (_: unknown, sibling: Data): boolean =>
    types.includes(sibling.type ?? 'oneAnswer')

const code = /^[A-Za-z0-9._-]{1,40}$/

/** How hard a question is. */
export const difficulties = [
  option('easy', 'Dễ', 'Easy'),
  option('medium', 'Trung bình', 'Medium'),
  option('hard', 'Khó', 'Hard'),
]

/** The set of the bank that a question belongs to. */
const set: Field = {
  ...{ name: 'set', type: 'text', maxLength: 60, index: true },
  label: label('Thuộc bộ câu hỏi', 'Set'),
  admin: {
    description: label(
      'Để trống, hoặc ghi tên bộ, ví dụ “Học sinh”. Mỗi bảng thi của một cuộc thi lấy được trọn một bộ.',
      'Empty, or the name of a set, such as “Pupils”. Each group of a contest can take a whole set.',
    ),
  },
}

/**
 * The fields of a question of the bank, with its key and the set it belongs to.
 *
 * @param topics what questions are about, as select options
 * @param pictures slug of the upload collection of their pictures. @default there are none
 */
export const questionFields = (topics: Topics, pictures?: string): Field[] => [
  ...ownQuestionFields(topics, pictures),
  set,
]

/**
 * The fields of a question with its key, as the bank and a contest's own copies have them.
 *
 * @param topics what questions are about, as select options
 * @param pictures slug of the upload collection of their pictures. @default there are none
 */
export const ownQuestionFields = (topics: Topics, pictures?: string): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        required: true,
        maxLength: 40,
        label: label('Mã câu hỏi', 'Code'),
        admin: { width: '25%' },
        validate: (value: unknown) =>
          (typeof value === 'string' && code.test(value)) ||
          'Mã gồm chữ không dấu, số, dấu chấm, gạch; ví dụ CCHC-01. (Letters, digits, ".", "_", "-".)',
      },
      {
        name: 'topic',
        type: 'select',
        required: true,
        options: topics,
        label: label('Chủ đề', 'Topic'),
        admin: { width: '25%' },
      },
      {
        name: 'difficulty',
        type: 'select',
        defaultValue: 'medium',
        options: difficulties,
        label: label('Mức độ', 'Difficulty'),
        admin: { width: '25%' },
      },
      {
        name: 'type',
        type: 'select',
        defaultValue: 'oneAnswer',
        options: Object.values(kinds).map(({ type, label: name }) => ({
          value: type,
          label: name,
        })),
        label: label('Dạng câu hỏi', 'Type'),
        admin: { width: '25%' },
      },
    ],
  },
  words('text', label('Câu hỏi', 'Question'), { required: true, long: true, most: 1000 }),
  ...(pictures ? [pictureField(pictures)] : []),
  {
    name: 'isTrue',
    type: 'checkbox',
    label: label('Khẳng định này đúng', 'The statement is true'),
    admin: { condition: only('trueFalse') },
  },
  {
    name: 'options',
    type: 'array',
    maxRows: 8,
    label: label('Phương án, đáp án', 'Options, answers'),
    labels: {
      singular: label('Phương án', 'Option'),
      plural: label('Phương án', 'Options'),
    },
    admin: {
      condition: (data, sibling) => !only('trueFalse')(data, sibling as Data),
      description: label(
        'Sắp xếp: ghi theo thứ tự đúng. Điền số, trả lời ngắn: ghi đáp án được chấp nhận.',
        'Ordering: in the right order. Number, short answer: what is accepted.',
      ),
    },
    fields: [
      words('text', label('Nội dung', 'Text'), { required: true, most: 500 }),
      {
        name: 'correct',
        type: 'checkbox',
        label: label('Đáp án đúng', 'Right'),
      },
      words('match', label('Vế ghép (nếu là ghép đôi)', 'Partner (for matching)'), { most: 300 }),
    ],
  },
  {
    ...whole('tolerance', label('Sai số cho phép', 'Tolerance'), 0),
    admin: { condition: only('number') },
  } as Field,
  words('explanation', label('Giải thích', 'Explanation'), { long: true }),
  {
    name: 'source',
    type: 'text',
    required: true,
    maxLength: 500,
    label: label('Căn cứ (văn bản, điều)', 'Source (law, article)'),
  },
]
