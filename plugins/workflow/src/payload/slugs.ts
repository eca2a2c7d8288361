import type { CollectionSlug } from 'payload'

/** A collection's name where Payload wants one of the generated slugs, which a plugin can't know. */
export const slugOf = (collection: string): CollectionSlug => collection as CollectionSlug

/** The collections that only the engine writes. */
export const slugs = {
  ledger: slugOf('workflow-ledger'),
  cases: slugOf('workflow-cases'),
  snapshots: slugOf('workflow-snapshots'),
  references: slugOf('workflow-references'),
  notices: slugOf('workflow-notices'),
  tasks: slugOf('workflow-tasks'),
  waits: slugOf('workflow-waits'),
  mandates: slugOf('workflow-mandates'),
  marks: slugOf('workflow-marks'),
  dailyHeads: slugOf('workflow-daily-heads'),
} as const

/** The days off, which administrators write. */
export const calendarSlug = slugOf('workflow-calendar')

/** The key of a document in all of them, for example `articles:42`. */
export const docKeyOf = (collection: string, id: number | string): string => `${collection}:${id}`
