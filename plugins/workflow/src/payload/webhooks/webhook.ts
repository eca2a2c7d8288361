/** An address outside that is told of decisions, as it is stored. */
export type Webhook = {
  id: number | string
  name: string
  url: string
  active?: boolean | null
  /** Which actions it is told of; all where empty. */
  actions?: string[] | null
  /** Decisions of which collections; of all governed ones where empty. */
  collections?: string[] | null
  /** Encrypted with the project's secret. */
  secret?: string | null
  /** The secret before, which still signs too until `previousUntil`. */
  previousSecret?: string | null
  previousUntil?: string | null
}

/** One request to one address for one ledger entry. */
export type Delivery = {
  id: number | string
  /** Of (document, entry, address): the same decision is queued once. */
  key: string
  webhook: string
  /** `webhook-id` of the request: the same for every try, so that the receiver can tell. */
  messageId: string
  /** The bytes of every try. */
  body: string
  status: 'waiting' | 'delivered' | 'failed'
  attempts: number
  /** ISO 8601; when to try next. */
  nextAt?: string | null
}
