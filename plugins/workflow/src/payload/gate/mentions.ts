import type { FlattenedField, Where } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { configOf, slugOf } from '../slugs.ts'

/** Where fields point to a collection: a dotted path, and whether the value names its collection. */
type Pointer = { path: string; polymorphic: boolean }

const pointersIn = (
  fields: readonly FlattenedField[],
  collection: string,
  before = '',
): Pointer[] =>
  fields.flatMap((field): Pointer[] => {
    const path = `${before}${field.name}`
    if (field.type === 'upload' || field.type === 'relationship') {
      const polymorphic = Array.isArray(field.relationTo)
      const matches = [field.relationTo].flat().map(String).includes(collection)
      return matches ? [{ path, polymorphic }] : []
    }
    if (field.type === 'blocks')
      return field.blocks.flatMap(({ flattenedFields }) =>
        pointersIn(flattenedFields, collection, `${path}.`),
      )
    return 'flattenedFields' in field
      ? pointersIn(field.flattenedFields, collection, `${path}.`)
      : []
  })

const mentioning = (
  pointers: readonly Pointer[],
  collection: string,
  id: number | string,
  before = '',
): Where => ({
  or: pointers.map(({ path, polymorphic }) => ({
    [`${before}${path}`]: { equals: polymorphic ? { relationTo: collection, value: id } : id },
  })),
})

/**
 * Refuses when a field that approvals don't cover, such as evidence added later, refers to the
 * medium: in a document or in its newest draft. Such references are looked up when they matter
 * rather than kept with every save; those inside an ungoverned rich text are not seen.
 *
 * @throws Refusal `media-in-use`
 */
export const demandUnmentioned = async (
  engine: Engine,
  medium: { collection: string; id: number | string },
  req: DbRequest,
): Promise<void> => {
  const { payload, workflow } = engine
  for (const [collection, { ungoverned = [] }] of Object.entries(workflow.collections)) {
    const { flattenedFields } = configOf(payload, collection)
    const fields = flattenedFields.filter(({ name }) => ungoverned.includes(name))
    const pointers = pointersIn(fields, medium.collection)
    if (pointers.length === 0) continue
    const found = await payload.db.findOne({
      collection: slugOf(collection),
      where: mentioning(pointers, medium.collection, medium.id),
      req: dbReq(req),
    })
    if (found) throw new Refusal('media-in-use')
    const { docs } = await payload.db.findVersions({
      collection: slugOf(collection),
      where: {
        and: [
          { latest: { equals: true } },
          mentioning(pointers, medium.collection, medium.id, 'version.'),
        ],
      },
      limit: 1,
      pagination: false,
      req: dbReq(req),
    })
    if (docs.length > 0) throw new Refusal('media-in-use')
  }
}
