import type { Collection, CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

/** A collection's name where Payload wants one of the generated slugs, which a plugin can't know. */
export const slugOf = (collection: string): CollectionSlug => collection as CollectionSlug

/**
 * The config of a collection that the start has seen to be there.
 *
 * @throws Error when it is not
 */
export const configOf = (payload: Payload, collection: string): SanitizedCollectionConfig => {
  const known = (payload.collections as Record<string, Collection | undefined>)[collection]
  if (!known) throw new Error(`workflow: there is no collection "${collection}" in the config.`)
  return known.config
}

/** The collections that only the engine writes. */
export const slugs = {
  ledger: slugOf('workflow-ledger'),
  cases: slugOf('workflow-cases'),
  snapshots: slugOf('workflow-snapshots'),
  references: slugOf('workflow-references'),
  notices: slugOf('workflow-notices'),
  push: slugOf('workflow-push'),
  takedowns: slugOf('workflow-takedowns'),
  tasks: slugOf('workflow-tasks'),
  waits: slugOf('workflow-waits'),
  mandates: slugOf('workflow-mandates'),
  marks: slugOf('workflow-marks'),
  dailyHeads: slugOf('workflow-daily-heads'),
  deliveries: slugOf('workflow-deliveries'),
} as const

/** The days off, which administrators write. */
export const calendarSlug = slugOf('workflow-calendar')

/** The collection of addresses outside that are told of decisions; people write it. */
export const webhooksSlug = slugOf('workflow-webhooks')
/** The working hours, a global that administrators write. */
export const workingTimeSlug = 'workflow-working-time'

/** The office's own forms of the approval sheet. */
export const sheetTemplateSlug = slugOf('workflow-sheet-templates')

/** Files that prove decisions; only the engine writes them. */
export const evidenceSlug = slugOf('workflow-evidence')

/**
 * The key of a document in all of them, for example `articles:42`; of one of its locales that is
 * governed by itself `articles:42@en`.
 */
export const docKeyOf = (
  collection: string,
  id: number | string,
  locale: string | null = null,
): string => `${collection}:${id}${locale === null ? '' : `@${locale}`}`
