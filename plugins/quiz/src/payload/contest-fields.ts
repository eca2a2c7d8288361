import type { Field } from 'payload'
import { changesField } from './changes-field.ts'
import { label, words } from './field-help.ts'
import { onlyGroupsField } from './people/group-fields.ts'
import { participantFields } from './participant-fields.ts'
import { ownQuestionFields } from './question-fields.ts'
import { rankingFields } from './ranking-fields.ts'
import { rounds } from './rounds-field.ts'
import type { Topics } from './topics.ts'

const fromBank = (bank: string): Field =>
  ({
    ...{ name: 'takeFromBank', type: 'relationship', hasMany: true },
    relationTo: bank,
    label: label('Lấy từ ngân hàng câu hỏi', 'Take from the bank'),
    admin: {
      description: label(
        'Khi lưu, câu hỏi được chép xuống dưới cùng đáp án; sửa ngân hàng sau đó không đổi cuộc thi. Câu chọn ở đây dùng cho mọi bảng thi; muốn lấy trọn một bộ cho một bảng, hãy ghi tên bộ ở phần Người dự thi.',
        'On saving they are copied below; later changes of the bank change no contest. They are for all groups; a group takes a whole set under Participants.',
      ),
    },
  }) as Field

const questions = (topics: Topics, pictures: string | undefined): Field => ({
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
  fields: [
    onlyGroupsField(
      label('Để trống: câu hỏi dùng cho mọi bảng.', 'Empty: the question is for all groups.'),
    ),
    ...ownQuestionFields(topics, pictures),
  ],
})

const statisticsPanel: Field = {
  name: 'statisticsPanel',
  type: 'ui',
  label: label('Thống kê câu hỏi', 'Item statistics'),
  admin: {
    disableListColumn: true,
    components: { Field: '@bangtin/quiz/client#StatisticsPanel' },
  },
}

/**
 * The fields of a contest but its title and slug, in tabs: rules, rounds, participants, ranking,
 * questions and their statistics. The questions are copies, so that an approval of the contest covers them and their key.
 *
 * @param bank slug of the question bank that copies are taken from; without, questions are written
 * @param pictures slug of the upload collection of the questions' pictures; without, there are none
 * @param topics what questions are about, as select options
 */
export const contestFields = ({
  topics,
  bank,
  pictures,
}: {
  topics: Topics
  bank?: string
  pictures?: string
}): Field[] => [
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
    name: 'flagsPanel',
    type: 'ui',
    label: label('Lượt thi cần xem lại', 'Attempts worth a look'),
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '@bangtin/quiz/client#FlagsPanel' },
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
          changesField,
        ],
      },
      { label: label('Đợt thi', 'Rounds'), fields: [rounds(topics)] },
      {
        label: label('Người dự thi', 'Participants'),
        fields: participantFields(bank !== undefined),
      },
      { label: label('Xếp hạng, giải thưởng', 'Ranking, prizes'), fields: rankingFields },
      {
        label: label('Câu hỏi', 'Questions'),
        fields: bank
          ? [fromBank(bank), questions(topics, pictures)]
          : [questions(topics, pictures)],
      },
      { label: label('Thống kê câu hỏi', 'Item statistics'), fields: [statisticsPanel] },
    ],
  },
]
