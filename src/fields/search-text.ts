import type { TextareaField } from 'payload'
import { fold } from './fold.ts'

/**
 * A hidden field that keeps the folded text of other fields, so that plain letters find accented
 * text. Derived at every write; never shown.
 */
export const searchText = (from: string[]): TextareaField => ({
  name: 'searchText',
  type: 'textarea',
  label: { vi: 'Chữ để tìm kiếm', en: 'Search text' },
  admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
  access: { read: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeChange: [
      ({ siblingData, originalDoc }) =>
        fold(
          from
            .map((name) => siblingData[name] ?? originalDoc?.[name])
            .filter((value): value is string => typeof value === 'string')
            .join(' · '),
        ),
    ],
  },
})
