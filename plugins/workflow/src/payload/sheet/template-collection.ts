import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import type { Text } from '../../core/text.ts'
import { Refusal } from '../../core/refusal.ts'
import { toApiError } from '../errors.ts'
import { sheetTemplateSlug } from '../slugs.ts'
import type { SheetOptions } from './options.ts'
import { demandTemplate } from './template.ts'
import { signedIn } from '../collections/signed-in.ts'

const words = (vi: string, en: string): Text => ({ vi, en })

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const largest = 5_000_000

const checkForm: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  if (!req.file) return args
  try {
    if (req.file.data.length > largest) throw new Refusal('file-too-large', { limit: '5 MB' })
    demandTemplate(req.file.data, req.file.name)
    return args
  } catch (error) {
    throw toApiError(error, req)
  }
}

/** The office's own forms; the newest one for a collection is filled. */
export const templateCollection = (
  { dir, access }: NonNullable<SheetOptions['templates']>,
  collections: readonly { value: string; label: Text | string }[],
): CollectionConfig => ({
  slug: sheetTemplateSlug,
  labels: {
    singular: words('Mẫu phiếu trình', 'Sheet template'),
    plural: words('Mẫu phiếu trình', 'Sheet templates'),
  },
  admin: {
    group: words('Tổ chức', 'Organisation'),
    useAsTitle: 'filename',
    hideAPIURL: true,
    defaultColumns: ['filename', 'collections', 'updatedAt'],
    description: words(
      'Mẫu Word (.docx) của cơ quan, có các chỗ điền như {{ten}}, {{qua_trinh}}, {{chu_ky}}. Mẫu mới nhất được dùng khi tải phiếu trình duyệt dạng Word.',
      'The office’s Word form with placeholders such as {{ten}}, {{qua_trinh}}, {{chu_ky}}. The newest one is used for sheets in Word.',
    ),
  },
  access: {
    read: signedIn,
    create: access,
    update: access,
    delete: access,
  },
  lockDocuments: false,
  hooks: { beforeOperation: [checkForm] },
  upload: {
    staticDir: dir,
    mimeTypes: [docx],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
    },
  },
  fields: [
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      label: words('Dùng cho', 'Used for'),
      admin: { description: words('Để trống là mọi loại nội dung.', 'Empty means every kind.') },
      options: collections.map(({ value, label }) => ({ value, label })),
    },
  ],
})
