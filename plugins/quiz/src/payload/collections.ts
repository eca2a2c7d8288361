import type { Access, CollectionAfterOperationHook, CollectionConfig, Field } from 'payload'
import { traceFields } from './trace-fields.ts'
import { complaintsCollection } from './results/complaints-collection.ts'
import { resultCollections, resultFields } from './results/collections.ts'

/** The collections that only the engine writes. */
export const slugs = {
  attempts: 'quiz-attempts',
  answers: 'quiz-answers',
  submissions: 'quiz-submissions',
  versions: 'quiz-versions',
  entrants: 'quiz-entrants',
  results: 'quiz-results',
} as const

const nobody = (): boolean => false
/** What organisers see in the list of attempts. */
const labels: Record<string, { vi: string; en: string }> = {
  contest: { vi: 'Mã cuộc thi', en: 'Contest' },
  roundKey: { vi: 'Đợt thi', en: 'Round' },
  startedAt: { vi: 'Bắt đầu lúc', en: 'Begun at' },
  deadline: { vi: 'Hạn nộp', en: 'Due at' },
  name: { vi: 'Họ và tên', en: 'Name' },
  groupKey: { vi: 'Bảng thi', en: 'Group' },
  birthYear: { vi: 'Năm sinh', en: 'Birth year' },
  unit: { vi: 'Đơn vị, tổ dân phố', en: 'Unit' },
  consent: { vi: 'Mã băm lời đồng ý', en: 'Hash of the consent' },
  extraBy: { vi: 'Người cấp thêm giờ', en: 'Extra time by' },
  assistedBy: { vi: 'Người giúp', en: 'Helped by' },
  erasedAt: { vi: 'Đã xóa dữ liệu lúc', en: 'Data erased at' },
}
const text = (name: string, index = false): Field => ({
  ...{ name, type: 'text', index },
  ...(labels[name] ? { label: labels[name] } : {}),
})
const key: Field = { name: 'key', type: 'text', required: true, unique: true }

const engineCollection = (
  slug: string,
  label: { vi: string; en: string },
  fields: Field[],
  more: Partial<CollectionConfig> = {},
): CollectionConfig => ({
  slug,
  labels: { singular: label, plural: label },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields,
  ...more,
  admin: { hidden: true, ...more.admin },
})

/** A crowd's rows say themselves when they came to be; Payload's times would be two more indexes. */
const crowd = { timestamps: false, defaultSort: '-id' } as const

/**
 * Attempts, answers and submissions are only ever inserted: no row of theirs changes, but that an
 * attempt may be given more time, and forget who made it. None holds key
 * material; what names a person's phone or identity number is sealed.
 */
export const quizCollections = ({
  organises,
  watches,
  logged,
}: {
  organises: Access
  /** Who reads the log of looks at personal data. */
  watches: Access
  /** Notes that a collection was read, by what it is called. */
  logged: (what: string) => CollectionAfterOperationHook
}): CollectionConfig[] => [
  engineCollection(
    slugs.attempts,
    { vi: 'Lượt thi', en: 'Attempts' },
    [
      // Contest, round, identity and number of the attempt: the lock against a second paper.
      { ...key, admin: { hidden: true }, access: { read: nobody } },
      text('contest', true),
      text('roundKey'),
      { ...text('identity', true), admin: { hidden: true }, access: { read: nobody } } as Field,
      {
        ...{ name: 'attempt', type: 'number', required: true },
        label: { vi: 'Lượt', en: 'Attempt' },
      },
      { ...text('version'), admin: { hidden: true } } as Field,
      { ...text('tokenHash', true), admin: { hidden: true }, access: { read: nobody } } as Field,
      { ...text('secretHash'), admin: { hidden: true }, access: { read: nobody } } as Field,
      // With the phone it opens the attempt elsewhere, so organisers find by it and don't see it.
      { ...text('receipt', true), admin: { hidden: true }, access: { read: nobody } } as Field,
      text('startedAt'),
      text('deadline'),
      text('name'),
      text('groupKey'),
      text('birthYear'),
      text('unit', true),
      { ...text('sealed'), admin: { hidden: true }, access: { read: nobody } } as Field,
      { ...text('phoneHash', true), admin: { hidden: true }, access: { read: nobody } } as Field,
      text('consent'),
      {
        ...{ name: 'extraMinutes', type: 'number' },
        label: { vi: 'Thêm giờ (phút)', en: 'Extra time (minutes)' },
      },
      text('extraBy'),
      text('assistedBy'),
      text('erasedAt'),
      ...traceFields,
    ],
    {
      ...crowd,
      access: { read: organises, create: nobody, update: nobody, delete: nobody },
      hooks: { afterOperation: [logged('Xem lượt thi')] },
      admin: {
        components: { beforeListTable: ['@bangtin/quiz/client#PeopleTools'] },
        hidden: false,
        group: { vi: 'Cuộc thi', en: 'Contests' },
        useAsTitle: 'name',
        defaultColumns: ['name', 'contest', 'roundKey', 'unit', 'startedAt'],
        hideAPIURL: true,
      },
    },
  ),
  engineCollection(
    slugs.answers,
    { vi: 'Câu trả lời', en: 'Answers' },
    [
      key,
      text('attempt', true),
      { name: 'seq', type: 'number', required: true },
      { name: 'answers', type: 'json' },
      text('at'),
    ],
    crowd,
  ),
  engineCollection(
    slugs.submissions,
    { vi: 'Bài nộp', en: 'Submissions' },
    [
      // The attempt: one submission wins.
      key,
      { name: 'answers', type: 'json' },
      { name: 'prediction', type: 'number' },
      text('at'),
    ],
    crowd,
  ),
  engineCollection(slugs.versions, { vi: 'Bản đề đã duyệt', en: 'Versions asked' }, [
    key,
    text('contest', true),
    { name: 'sealed', type: 'textarea', required: true },
  ]),
  // Contest and identity: the lock against entering in a second group.
  engineCollection(slugs.entrants, { vi: 'Bảng đã chọn', en: 'Groups entered' }, [
    key,
    text('contest', true),
    text('groupKey'),
  ]),
  engineCollection(slugs.results, { vi: 'Kết quả', en: 'Results' }, [
    key,
    text('contest', true),
    text('roundKey'),
    text('state'),
    text('hash'),
    { name: 'list', type: 'textarea' },
    { name: 'ranking', type: 'json' },
    text('closedAt'),
    text('closedBy'),
    text('releasedAt'),
    text('releasedBy'),
    ...resultFields,
  ]),
  ...resultCollections(watches),
  complaintsCollection(organises, logged('Xem kiến nghị')),
]
