import type { CollectionConfig } from 'payload'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { label } from '../src/fields/text.ts'

/**
 * Where an approved version was put on portals that are not ours. Rows are only added, by the
 * hand-over of an article, and outlive the article and the person.
 */
export const Handovers: CollectionConfig = {
  slug: 'handovers',
  labels: {
    singular: label('Bàn giao', 'Hand-over'),
    plural: label('Bàn giao cho cổng thông tin', 'Hand-overs to portals'),
  },
  admin: {
    useAsTitle: 'url',
    group: label('Nội dung', 'Content'),
    defaultColumns: ['url', 'article', 'portal', 'at'],
    hideAPIURL: true,
  },
  access: {
    read: isSignedIn,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Khóa', 'Key'),
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: label('Tin, bài', 'Article'),
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: label('Mã băm nội dung đã duyệt', 'Hash of the approved content'),
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: label('Địa chỉ trên cổng', 'Address on the portal'),
    },
    {
      name: 'portal',
      type: 'text',
      maxLength: 200,
      label: label('Tên cổng', 'Portal'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: label('Người ghi', 'Noted by'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: label('Tên người ghi', 'Name of who noted it'),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('Ghi lúc', 'Noted at'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
  ],
}
