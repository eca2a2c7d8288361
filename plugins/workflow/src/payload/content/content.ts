import type { Payload, PayloadRequest } from 'payload'
import { contentHashOf, type Json } from '../../core/canonical.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Workflow } from '../options.ts'
import { canonicalFields, isBlank, type Part } from './canonical-fields.ts'
import { ungovernedNames } from './governed-part.ts'
import { References } from './references.ts'
import { configOf, slugOf } from '../slugs.ts'

/** What is approved: the governed fields, and each referenced medium with the hashes of its files. */
export type Content = {
  fields: { [key: string]: Json }
  media: ({ relationTo: string; id: string } & { [key: string]: Json })[]
}

/** The request part that database calls need to stay within a transaction. */
export type DbRequest = Partial<PayloadRequest> | undefined

const mediaBookkeeping = new Set([
  ...['id', 'createdAt', 'updatedAt', 'url', 'thumbnailURL', 'sizes', 'isPublic'],
])

/** The governed fields of a record, and what they refer to. */
export const governedFields = (
  payload: Payload,
  workflow: Workflow,
  collection: string,
  data: unknown,
  part?: Part,
): { fields: Content['fields']; references: References } => {
  const references = new References()
  const skipped = ungovernedNames(workflow, collection)
  const fields = canonicalFields(
    configOf(payload, collection).flattenedFields,
    data,
    { references, locales: Boolean(payload.config.localization), part },
    (name) => skipped.has(name),
  )
  return { fields, references }
}

/** One medium as an approval covers it: its fields and the hash of each of its files. */
export const canonicalMedia = (
  payload: Payload,
  collection: string,
  doc: Record<string, unknown>,
): Content['media'][number] => ({
  ...canonicalFields(
    configOf(payload, collection).flattenedFields,
    doc,
    { references: new References(), locales: Boolean(payload.config.localization) },
    (name) => mediaBookkeeping.has(name),
  ),
  relationTo: collection,
  id: String(doc['id']),
})

/**
 * Reads everything that the given data would show and puts it into its canonical form.
 *
 * @param part what of it is meant. @default all
 * @throws Refusal `reference-unknown` when a referenced medium does not exist
 */
export const readContent = async (
  payload: Payload,
  workflow: Workflow,
  collection: string,
  data: unknown,
  req: DbRequest,
  part?: Part,
): Promise<Content> => {
  const { fields, references } = governedFields(payload, workflow, collection, data, part)
  const media: Content['media'] = []
  for (const slug of workflow.media) {
    const ids = references.of(slug)
    if (ids.length === 0) continue
    const found = await payload.db.find<Record<string, unknown>>({
      collection: slugOf(slug),
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
      locale: 'all',
      req: req,
    })
    for (const id of ids) {
      const doc = found.docs.find((candidate) => String(candidate['id']) === id)
      if (!doc) throw new Refusal('reference-unknown', { references: [`${slug}/${id}`] })
      media.push(canonicalMedia(payload, slug, { ...doc, id }))
    }
  }
  return { fields, media }
}

/** The hash that approvals name. */
export const hashContent = (content: Content): string => contentHashOf(content)

/** Whether a content shows nothing. */
export const isBlankContent = ({ fields, media }: Content): boolean =>
  media.length === 0 && isBlank(fields)
