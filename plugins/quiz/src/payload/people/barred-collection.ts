import {
  type Access,
  type CollectionConfig,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { readIdNumber, readPhone } from '../../core/identity.ts'
import { label } from '../field-help.ts'

/** The list of those who may not take part. */
export const barredSlug = 'quiz-barred'

const nobody = (): boolean => false
const kept = (name: string, vi: string, en: string, more: object = {}): Field => ({
  ...{ name, type: 'text', label: label(vi, en), access: { create: nobody, update: nobody } },
  admin: { readOnly: true, condition: ({ id }: Record<string, unknown>) => Boolean(id) },
  ...more,
})

/** What is typed, which is not stored. */
const number: Field = {
  ...{ name: 'number', type: 'text', virtual: true, maxLength: 30 },
  label: label('Số điện thoại hoặc số định danh', 'Phone or identity number'),
  // Readable, or the form would not show it; nothing of it is stored to be read.
  access: { update: nobody },
  admin: {
    readOnly: false,
    condition: ({ id }: Record<string, unknown>) => !id,
    description: label(
      'Ghi 10 chữ số điện thoại, hoặc 12 chữ số định danh. Số được mã hóa một chiều, chỉ hiện ba số cuối: không ai xem lại được.',
      'A phone number of 10 digits, or an identity number of 12. It is kept as a keyed hash with its last three digits: nobody can read it again.',
    ),
  },
}

const endingOf = (doc: unknown): string => (doc as { ending?: string }).ending ?? ''

const notANumber = ({ i18n }: { i18n: { language: string } }) =>
  new ValidationError({
    collection: barredSlug,
    errors: [
      {
        path: 'number',
        message:
          i18n.language === 'en'
            ? 'Give a phone number of 10 digits, or an identity number of 12.'
            : 'Hãy ghi số điện thoại 10 chữ số, hoặc số định danh 12 chữ số.',
      },
    ],
  })

/**
 * Those whom organisers bar from entering (members of the organising board, authors of questions),
 * by phone or identity number.
 *
 * @param hash the keyed hash of a phone or identity number
 * @param changed told of each change, before it is committed, by what was done
 */
export const barredCollection = ({
  organises,
  hash,
  changed,
}: {
  organises: Access
  hash: (kind: 'phone' | 'id', number: string) => string
  changed: (req: PayloadRequest, what: string) => Promise<void>
}): CollectionConfig => ({
  slug: barredSlug,
  labels: {
    singular: label('Người không được dự thi', 'Barred person'),
    plural: label('Người không được dự thi', 'Barred persons'),
  },
  admin: {
    group: label('Cuộc thi', 'Contests'),
    useAsTitle: 'ending',
    defaultColumns: ['ending', 'reason', 'createdAt'],
    hideAPIURL: true,
  },
  lockDocuments: false,
  access: { read: organises, create: organises, update: nobody, delete: organises },
  hooks: {
    beforeValidate: [
      ({ data = {}, operation, req }) => {
        if (operation !== 'create') return data
        const { number: typed, ...rest } = data as Record<string, unknown>
        const text = typeof typed === 'string' ? typed : ''
        const [phone, id] = [readPhone(text), readIdNumber(text)]
        if (!phone && !id) throw notANumber(req)
        const plain = phone ?? id ?? ''
        return {
          ...rest,
          key: hash(phone ? 'phone' : 'id', plain),
          ending: `…${plain.slice(-3)}`,
        }
      },
    ],
    afterChange: [
      async ({ doc, req }) => changed(req, `Thêm người không được dự thi ${endingOf(doc)}`),
    ],
    afterDelete: [
      async ({ doc, req }) => changed(req, `Gỡ người không được dự thi ${endingOf(doc)}`),
    ],
  },
  fields: [
    number,
    kept('key', 'Mã băm', 'Hash', {
      ...{ unique: true, required: true },
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
    }),
    kept('ending', 'Ba số cuối', 'Last three digits'),
    {
      ...{ name: 'reason', type: 'text', required: true, maxLength: 300 },
      label: label('Lý do', 'Reason'),
      admin: {
        description: label(
          'Ví dụ: thành viên Ban Tổ chức, Tổ Thư ký, người ra đề. Đừng ghi số điện thoại ở đây.',
          'Such as: organiser, secretary, author of questions. Don’t write the number here.',
        ),
      },
    },
  ],
})
