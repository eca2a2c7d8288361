import type { CollectionConfig, TypedUser } from 'payload'
import type { Workflow, WebhookOptions } from '../options.ts'
import { deliveriesCollection } from './deliveries.ts'
import { webhooksCollection } from './webhooks.ts'

/** The addresses that are told of decisions, and what went to them, for those who look after them. */
export const webhookCollections = (
  workflow: Workflow,
  options: WebhookOptions,
  known: readonly CollectionConfig[],
): CollectionConfig[] => {
  const isKeeper = (user: TypedUser | null): boolean => user !== null && options.access(user)
  return [webhooksCollection(workflow, options, isKeeper, known), deliveriesCollection(isKeeper)]
}
