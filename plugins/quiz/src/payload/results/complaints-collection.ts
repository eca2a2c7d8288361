import type { Access, CollectionAfterOperationHook, CollectionConfig, Field } from 'payload'
import { label, shownAsTime } from '../field-help.ts'
import { resultSlugs } from './collections.ts'

const nobody = (): boolean => false

const kept = (name: string, vi: string, en: string, more: object = {}): Field => ({
  ...{ name, type: 'text', label: label(vi, en), access: { update: nobody } },
  ...{ admin: { readOnly: true }, ...more },
})

/** Complaints about results: written by participants, answered once by the secretariat. */
export const complaintsCollection = (
  organises: Access,
  logged: CollectionAfterOperationHook,
): CollectionConfig => ({
  slug: resultSlugs.complaints,
  labels: {
    singular: label('Kiến nghị về kết quả', 'Complaint'),
    plural: label('Kiến nghị về kết quả', 'Complaints'),
  },
  admin: {
    group: label('Cuộc thi', 'Contests'),
    useAsTitle: 'number',
    defaultColumns: ['number', 'name', 'roundKey', 'at', 'answerBy', 'answeredAt'],
    hideAPIURL: true,
  },
  access: { read: organises, create: nobody, update: organises, delete: nobody },
  hooks: {
    afterOperation: [logged],
    beforeChange: [
      ({ data, originalDoc, operation, req }) => {
        const before = (originalDoc ?? {}) as { answer?: string | null }
        const { answer } = data as { answer?: string | null }
        if (operation !== 'update' || !answer || before.answer) return data
        return { ...data, answeredAt: new Date().toISOString(), answeredBy: req.user?.id ?? null }
      },
    ],
  },
  fields: [
    {
      ...{ name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
      access: { update: nobody },
    },
    kept('number', 'Số', 'Number'),
    kept('contest', 'Cuộc thi', 'Contest', { index: true, admin: { hidden: true } }),
    kept('roundKey', 'Đợt thi', 'Round'),
    kept('entry', 'Mã ẩn danh của bài thi', 'The entry’s pseudonym', { index: true }),
    kept('name', 'Họ và tên', 'Name'),
    kept('unit', 'Đơn vị, tổ dân phố', 'Unit'),
    kept('text', 'Nội dung kiến nghị', 'Complaint', { type: 'textarea' }),
    kept('at', 'Nhận lúc', 'Received at', shownAsTime),
    kept('answerBy', 'Hạn trả lời', 'Answer by', shownAsTime),
    {
      ...{ name: 'answer', type: 'textarea', maxLength: 4000, label: label('Trả lời', 'Answer') },
      access: { update: ({ doc }) => !(doc as { answer?: string | null } | undefined)?.answer },
      admin: {
        description: label(
          'Người gửi đọc được khi tra cứu bằng mã dự thi. Đã lưu thì không sửa được nữa.',
          'The sender reads it by the receipt code. Once saved it stays as it is.',
        ),
      },
    },
    kept('answeredAt', 'Trả lời lúc', 'Answered at', shownAsTime),
    kept('answeredBy', 'Người trả lời', 'Answered by', { admin: { hidden: true } }),
  ],
})
