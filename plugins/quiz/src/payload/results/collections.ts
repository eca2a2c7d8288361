import type { Access, CollectionConfig, Field } from 'payload'
import { label, shownAsTime } from '../field-help.ts'
import { lookFields } from '../people/look-fields.ts'

/** The engine's own collections beside those of attempts and results. */
export const resultSlugs = {
  /** What each organiser typed as the draw's numbers. */
  draws: 'quiz-draws',
  /** What was done with results, as a chain of hashes. */
  acts: 'quiz-acts',
  /** What participants said of results. */
  complaints: 'quiz-complaints',
  /** Who looked at participants' data. */
  looks: 'quiz-looks',
} as const

const nobody = (): boolean => false
const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const key: Field = { name: 'key', type: 'text', required: true, unique: true }

/** Fields that a round's result has beside its list. */
export const resultFields: Field[] = [
  { name: 'revision', type: 'number' },
  { name: 'entries', type: 'number' },
  text('entropy'),
  text('drawnAt'),
  { name: 'board', type: 'json' },
  text('complaintsUntil'),
  // A keyed hash of the others: see `sealOf`.
  text('seal'),
]

/** Collections that are only ever added to, by the engine. */
export const resultCollections = (watches: Access): CollectionConfig[] => [
  {
    slug: resultSlugs.draws,
    admin: { hidden: true },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    fields: [key, text('result', true), text('by'), text('entropy'), text('at')],
  },
  {
    slug: resultSlugs.acts,
    admin: { hidden: true },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    fields: [
      key,
      text('contest', true),
      { name: 'seq', type: 'number' },
      { name: 'body', type: 'json' },
      text('hash'),
      text('signature'),
      text('keyId'),
      text('by'),
    ],
  },
  {
    slug: resultSlugs.looks,
    labels: {
      singular: label('Lượt xem, xóa dữ liệu cá nhân', 'Look at personal data'),
      plural: label('Nhật ký dữ liệu cá nhân', 'Log of personal data'),
    },
    admin: {
      group: label('Cuộc thi', 'Contests'),
      defaultColumns: ['at', 'whoName', 'what', 'purpose', 'count'],
      useAsTitle: 'what',
      hideAPIURL: true,
    },
    lockDocuments: false,
    access: { read: watches, create: nobody, update: nobody, delete: nobody },
    fields: [
      { ...key, admin: { hidden: true } },
      { name: 'at', label: label('Lúc', 'At'), ...shownAsTime },
      { ...text('who'), label: label('Mã người xem', 'Account') } as Field,
      { ...text('what'), label: label('Đã xem', 'What') } as Field,
      { ...text('contest', true), label: label('Cuộc thi', 'Contest') } as Field,
      { ...text('roundKey'), label: label('Đợt thi', 'Round') } as Field,
      ...lookFields,
    ],
  },
]
