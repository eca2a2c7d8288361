import type { CollectionConfig, TextareaField } from 'payload'
import { isAdmin } from '../src/access/is-admin.ts'
import { label } from '../src/fields/text.ts'
import { readEnv } from '../src/server/env.ts'

const kept = (name: string, vi: string, en: string): TextareaField => ({
  name,
  type: 'textarea',
  label: label(vi, en),
  admin: { readOnly: true },
})

/** Mails of the demo, which go no further. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('Thư đi', 'Mail'), plural: label('Hộp thư đi', 'Outbox') },
  admin: {
    useAsTitle: 'subject',
    hideAPIURL: true,
    group: label('Hệ thống', 'System'),
    defaultColumns: ['subject', 'to', 'sentAt'],
    hidden: () => readEnv().mode !== 'demo',
  },
  access: { read: isAdmin, create: () => false, update: () => false, delete: isAdmin },
  graphQL: false,
  lockDocuments: false,
  fields: [
    kept('subject', 'Tiêu đề', 'Subject'),
    kept('to', 'Người nhận', 'To'),
    kept('from', 'Người gửi', 'From'),
    kept('text', 'Nội dung chữ', 'Text'),
    kept('html', 'Nội dung HTML', 'HTML'),
    {
      name: 'messageId',
      type: 'text',
      unique: true,
      required: true,
      label: label('Mã thư', 'Message ID'),
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'sentAt',
      type: 'date',
      index: true,
      label: label('Gửi lúc', 'Sent at'),
      admin: {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      },
    },
  ],
}
