import type { CollectionSlug, PayloadRequest, TextField } from 'payload'
import { slugify } from './fold.ts'
import { label } from './text.ts'

const isTaken = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  id: unknown,
): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ id: unknown }>({
    collection,
    where: { slug: { equals: slug } },
    limit: 2,
    pagination: false,
    req,
  })
  return docs.some((doc) => doc.id !== id)
}

/** `bai-viet`, or the first of `bai-viet-2`, `bai-viet-3` … that no other record has. */
const firstFree = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  id: unknown,
): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(req, collection, slug, id))) return slug
  }
}

/**
 * The record's part of its public address. Made from another field while it is empty; once made it
 * stays, since an address that was given out must not break.
 */
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
    beforeDuplicate: [() => null],
    beforeValidate: [
      async ({ value, data, originalDoc, collection, operation, req }) => {
        const given = typeof value === 'string' ? slugify(value) : ''
        if (given) return given
        if (value !== undefined && value !== null && typeof value !== 'string') return value
        const original = originalDoc as { id?: unknown; slug?: string | null } | undefined
        if (value === undefined && operation === 'update') return original?.slug ?? undefined
        const source = (data as Record<string, unknown> | undefined)?.[from]
        const wanted = typeof source === 'string' ? slugify(source) : ''
        if (!wanted || !collection) return undefined
        return firstFree(req, collection.slug, wanted, original?.id)
      },
    ],
  },
})
