import type { FlattenedField, Payload } from 'payload'
import type { Workflow } from '../options.ts'
import { bareRichText } from './rich-text.ts'
import { configOf } from '../slugs.ts'

type Data = Record<string, unknown>

const bookkeeping = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision']

/** Names of a collection's fields that are no part of what is approved. */
export const ungovernedNames = (workflow: Workflow, collection: string): Set<string> =>
  new Set([
    ...bookkeeping,
    ...(workflow.collections[collection]?.ungoverned ?? []),
    ...Object.keys(workflow.collections[collection]?.definition.flags ?? {}),
  ])

const fieldsOf = (payload: Payload, collection: string): FlattenedField[] =>
  configOf(payload, collection).flattenedFields

/** Of a record, what approvals cover, as it is stored. */
export const governedPart = (
  payload: Payload,
  workflow: Workflow,
  collection: string,
  data: Data,
): Data => {
  const skipped = ungovernedNames(workflow, collection)
  const names = fieldsOf(payload, collection).map(({ name }) => name)
  return Object.fromEntries(
    names.filter((name) => name in data && !skipped.has(name)).map((name) => [name, data[name]]),
  )
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bareField = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'richText') return bareRichText(value)
  if (field.type === 'blocks' && Array.isArray(value))
    return value.map((row: unknown) => {
      const block = field.blocks.find(({ slug }) => isObject(row) && row['blockType'] === slug)
      return block && isObject(row) ? bareRecord(block.flattenedFields, row) : row
    })
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  if (Array.isArray(value))
    return value.map((row: unknown) => (isObject(row) ? bareRecord(flattenedFields, row) : row))
  return isObject(value) ? bareRecord(flattenedFields, value) : value
}

const bareRecord = (fields: readonly FlattenedField[], data: Data): Data => ({
  ...data,
  ...Object.fromEntries(
    fields
      .filter(({ name }) => name in data)
      .map((field) => [field.name, bareField(field, data[field.name])]),
  ),
})

/**
 * The record with every relation inside its rich texts reduced to an id, as the hash sees it: what
 * is stored beside the id would be shown by the API without ever having been approved.
 */
export const bareData = (payload: Payload, collection: string, data: Data): Data =>
  bareRecord(fieldsOf(payload, collection), data)
