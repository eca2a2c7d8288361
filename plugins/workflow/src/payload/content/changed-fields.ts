import type { Payload } from 'payload'
import { canonicalJson } from '../../core/canonical.ts'
import type { Content } from './content.ts'

/** The governed fields in which two contents differ, with their labels; `media` for a file's texts. */
export const changedFields = (
  payload: Payload,
  collection: string,
  before: Content,
  after: Content,
): { path: string; label: unknown }[] => {
  const config = payload.collections[collection as never] as unknown as {
    config: {
      flattenedFields: { name: string; label?: unknown; admin?: { hidden?: boolean } }[]
    }
  }
  const hidden = new Set(
    config.config.flattenedFields.filter(({ admin }) => admin?.hidden).map(({ name }) => name),
  )
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  const changed = [...names]
    .filter(
      (name) =>
        !hidden.has(name) &&
        canonicalJson(before.fields[name] ?? null) !== canonicalJson(after.fields[name] ?? null),
    )
    .map((path) => {
      const field = config.config.flattenedFields.find((candidate) => candidate.name === path)
      const label = typeof field?.label === 'function' ? path : (field?.label ?? path)
      return { path, label }
    })
  if (changed.length === 0 && canonicalJson(before.media) !== canonicalJson(after.media))
    changed.push({ path: 'media', label: { vi: 'Hình, tệp', en: 'Media' } })
  return changed
}
