import type { Json } from '../../core/canonical.ts'
import type { References } from './references.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bareId = (target: unknown): string | number | null => {
  const id = isObject(target) ? target['id'] : target
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/**
 * A rich text with each populated relation (`{ relationTo, value }`) reduced to its id, all else as
 * it is; locales of a localized one are walked alike.
 */
export const bareRichText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bareRichText)
  if (!isObject(value)) return value
  const related = typeof value['relationTo'] === 'string'
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'value' && related ? bareId(member) : bareRichText(member),
    ]),
  )
}

/**
 * A rich text as it is shown: every property kept, except that a populated relation
 * (`{ relationTo, value }` of upload, relationship and link nodes) is reduced to its id.
 */
export const canonicalRichText = (value: unknown, references: References): Json => {
  if (Array.isArray(value)) return value.map((item) => canonicalRichText(item, references))
  if (!isObject(value)) return (value ?? null) as Json
  const relationTo = value['relationTo']
  const result: { [key: string]: Json } = {}
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    if (key === 'value' && typeof relationTo === 'string') {
      const id = String(bareId(member))
      references.add(relationTo, id)
      result[key] = id
    } else {
      result[key] = canonicalRichText(member, references)
    }
  }
  return result
}
