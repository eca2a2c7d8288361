import type { Json } from '../../core/canonical.ts'
import type { References } from './references.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
      const id = String(isObject(member) && 'id' in member ? member['id'] : member)
      references.add(relationTo, id)
      result[key] = id
    } else {
      result[key] = canonicalRichText(member, references)
    }
  }
  return result
}
