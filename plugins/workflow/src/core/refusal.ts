/**
 * Why a decision or a write is refused. Codes are stable: programs rely on them, and the texts for
 * people are kept in the translations under the same key.
 */
export const refusalStatus = {
  'action-unknown': 400,
  'body-malformed': 400,
  'revision-missing': 400,
  'hash-missing': 400,
  'reference-unknown': 400,
  'sign-in-first': 401,
  'not-your-task': 403,
  'own-content': 403,
  'already-decided': 403,
  'not-an-editor': 403,
  'not-the-submitter': 403,
  'not-a-publisher': 403,
  'not-an-unpublisher': 403,
  'no-eligible-approver': 403,
  'publish-without-approval': 403,
  'unpublish-by-decision-only': 403,
  'live-content-fixed': 403,
  'delete-live': 403,
  'delete-in-review': 403,
  'bulk-write-refused': 403,
  'record-is-append-only': 403,
  'media-fixed': 403,
  'media-in-use': 403,
  'authority-needs-second-person': 403,
  'authority-password-not-own': 403,
  'not-a-webhook-keeper': 403,
  'document-unknown': 404,
  'webhook-unknown': 404,
  'delivery-unknown': 404,
  'webhook-inactive': 409,
  'wrong-state': 409,
  'content-changed': 409,
  'revision-changed': 409,
  'decided-meanwhile': 409,
  'reason-missing': 422,
  'comment-too-long': 422,
  'content-invalid': 422,
  'alt-text-missing': 422,
} as const

/** A stable code that names the rule behind a refusal. */
export type RefusalCode = keyof typeof refusalStatus

/** What a refusal says beside its code: names to put into the text for people. */
export type RefusalDetails = Record<string, string | number | readonly string[]>

/** A decision or write that the rules forbid. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: RefusalDetails
  readonly status: number

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
    this.status = refusalStatus[code]
  }
}
