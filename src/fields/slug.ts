import type { TextField } from 'payload'
import { slugify } from './fold.ts'
import { label } from './text.ts'

/** The record's part of its public address; made from another field while it is empty. */
export const slugFrom = (from: string): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 100,
  label: label('Đường dẫn', 'Slug'),
  admin: {
    position: 'sidebar',
    description: label('Để trống: tự tạo từ tiêu đề.', 'Leave empty to make it from the title.'),
  },
  hooks: {
    beforeValidate: [
      ({ value, data }) => {
        const given = typeof value === 'string' ? slugify(value) : ''
        if (given) return given
        const source = data?.[from]
        return typeof source === 'string' ? slugify(source) || undefined : value
      },
    ],
  },
})
