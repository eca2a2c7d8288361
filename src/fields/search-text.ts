import type { CollectionBeforeOperationHook, TextareaField, Where } from 'payload'
import { fold } from './fold.ts'

type Source = Record<string, unknown> | undefined

/**
 * A hidden field that keeps the folded text of other fields, so that plain letters find accented
 * text. Derived at every write; never shown in the admin.
 */
export const searchText = (from: string[]): TextareaField => ({
  name: 'searchText',
  type: 'textarea',
  label: { vi: 'Chữ để tìm kiếm', en: 'Search text' },
  admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        fold(
          from
            .map((name): unknown => {
              const source = (data && name in data ? data : originalDoc) as Source
              return source?.[name]
            })
            .filter((value): value is string => typeof value === 'string')
            .join(' · '),
        ),
    ],
  },
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A query in which a search in one of the texts also searches their folded form. */
export const foldQuery = (where: Where, texts: readonly string[]): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]): [string, Where[string]] => {
      if (Array.isArray(condition))
        return [path, condition.map((part) => (isObject(part) ? foldQuery(part, texts) : part))]
      if (!isObject(condition) || (path !== 'searchText' && !texts.includes(path)))
        return [path, condition]
      const { like, contains } = condition
      const sought = like ?? contains
      if (typeof sought !== 'string') return [path, condition]
      const folded = { searchText: { like: fold(sought) } }
      return path === 'searchText'
        ? [path, folded.searchText]
        : ['and', [{ or: [{ [path]: condition }, folded] }]]
    }),
  )

/** Makes every search in the given texts find accented words by plain letters and by capitals. */
export const searchPlainLetters =
  (texts: readonly string[]): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    const { where } = args as { where?: Where }
    if (operation !== 'read' || !where) return args
    return { ...args, where: foldQuery(where, texts) }
  }
