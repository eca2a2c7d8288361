import type { CollectionConfig } from 'payload'
import type { Text } from '../../core/text.ts'
import type { MandateOptions, Workflow } from '../options.ts'
import { slugOf, slugs } from '../slugs.ts'
import { mandateEndpoints } from './settle.ts'
import { signedIn } from '../collections/signed-in.ts'

const words = (vi: string, en: string): Text => ({ vi, en })
const option = (value: string, label: Text) => ({ value, label })

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
} as const

const isSaved = (data: { status?: unknown }): boolean => Boolean(data.status)

const vietnam = 7 * 3_600_000

/** Five in the afternoon, in Vietnam, of the day after. */
const endOfTomorrow = (now: Date): string => {
  const day = new Date(now.getTime() + vietnam + 24 * 3_600_000)
  day.setUTCHours(17, 0, 0, 0)
  return new Date(day.getTime() - vietnam).toISOString()
}

/**
 * The mandates, as people set them up: their terms are fixed once written, and each is in force by
 * a ledger entry of the person in whose place it is, or of another who may confirm it.
 */
export const mandateCollection = (
  workflow: Workflow,
  { collection }: MandateOptions,
  titleOf: (slug: string) => Text | string,
): CollectionConfig => ({
  slug: slugs.mandates,
  labels: {
    singular: words('Xử lý thay, ủy quyền', 'Mandate'),
    plural: words('Xử lý thay, ủy quyền', 'Mandates'),
  },
  admin: {
    group: words('Tổ chức', 'Organisation'),
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'kind', 'from', 'to', 'status'],
  },
  access: {
    read: signedIn,
    create: signedIn,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: mandateEndpoints(),
  fields: [
    {
      name: 'mandatePanel',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '@bangtin/workflow/client#MandatePanel' },
      },
    },
    {
      name: 'title',
      type: 'text',
      label: words('Ai thay ai', 'Who for whom'),
      access: { create: () => false },
      admin: { condition: () => false },
    },
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'substitution',
      label: words('Hình thức', 'Kind'),
      options: [
        option('substitution', words('Xử lý thay khi vắng mặt', 'Substitution in absence')),
        option(
          'authorisation',
          words('Ủy quyền bằng văn bản (TUQ.)', 'Written authorisation (TUQ.)'),
        ),
        option(
          'regulation',
          words('Ký thừa lệnh theo quy chế (TL.)', 'By order, by the regulations (TL.)'),
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'grantor',
          type: 'relationship',
          relationTo: slugOf(collection),
          required: true,
          defaultValue: ({ user }: { user?: { id?: unknown; collection?: string } | null }) =>
            user?.collection === collection ? user.id : undefined,
          label: words('Thay cho ai', 'In whose place'),
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'grantee',
          type: 'relationship',
          relationTo: slugOf(collection),
          required: true,
          label: words('Người xử lý thay', 'Who acts'),
          admin: { allowCreate: false, allowEdit: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'date',
          required: true,
          defaultValue: () => new Date().toISOString(),
          label: words('Từ', 'From'),
          admin: moment,
        },
        {
          name: 'to',
          type: 'date',
          required: true,
          defaultValue: () => endOfTomorrow(new Date()),
          label: words('Đến hết', 'Until'),
          admin: moment,
        },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 500,
      label: words('Lý do vắng mặt', 'Reason of absence'),
      admin: {
        condition: (_, { kind }) => kind === 'substitution',
        description: words(
          'Ví dụ: đi công tác, nghỉ phép.',
          'For example: on duty elsewhere, on leave.',
        ),
      },
    },
    {
      name: 'number',
      type: 'text',
      maxLength: 100,
      label: words('Số văn bản', 'Number of the document'),
      admin: {
        condition: (_, { kind }) => kind !== 'substitution',
        description: words('Ví dụ: 12/GUQ-UBND.', 'For example: 12/GUQ-UBND.'),
      },
    },
    {
      name: 'workflows',
      type: 'select',
      hasMany: true,
      label: words('Loại nội dung', 'Kinds of content'),
      admin: { description: words('Để trống là tất cả.', 'Leave empty for all.') },
      options: Object.keys(workflow.collections).map((slug) => ({
        value: slug,
        label: titleOf(slug),
      })),
    },
    {
      name: 'bodies',
      type: 'select',
      hasMany: true,
      label: words('Bộ phận', 'Bodies'),
      admin: { description: words('Để trống là tất cả.', 'Leave empty for all.') },
      options: Object.entries(workflow.bodies).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'status',
      type: 'select',
      index: true,
      label: words('Tình trạng', 'Status'),
      access: { create: () => false },
      options: [
        option('waiting', words('Chờ xác nhận', 'To be confirmed')),
        option('active', words('Có hiệu lực', 'In force')),
        option('revoked', words('Đã thôi', 'Ended')),
      ],
      admin: { position: 'sidebar', readOnly: true, condition: isSaved },
    },
    {
      name: 'askedBy',
      type: 'text',
      label: words('Người lập', 'Set up by'),
      access: { create: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: isSaved },
    },
    { name: 'askedById', type: 'text', access: { create: () => false }, admin: { hidden: true } },
  ],
})
