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
  'locale-unknown': 400,
  'sign-in-first': 401,
  'person-unknown': 400,
  'time-malformed': 400,
  'time-missing': 400,
  'suggestion-incomplete': 400,
  'not-your-task': 403,
  'own-content': 403,
  'already-decided': 403,
  'not-an-editor': 403,
  'not-the-submitter': 403,
  'not-a-publisher': 403,
  'not-an-unpublisher': 403,
  'not-a-fast-tracker': 403,
  'not-a-manager': 403,
  'acts-for-contributor': 403,
  'outside-field': 403,
  'capacity-not-yours': 403,
  'delegation-forbidden': 403,
  'person-not-eligible': 403,
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
  'mandate-second-person': 403,
  'document-unknown': 404,
  'remark-unknown': 404,
  'takedown-unknown': 404,
  'definition-unknown': 409,
  'locale-empty': 409,
  'locale-needs-shared': 409,
  'shared-still-needed': 409,
  'media-not-adopted': 409,
  'no-stage-applies': 409,
  'nothing-to-skip': 409,
  'not-a-webhook-keeper': 403,
  'webhook-unknown': 404,
  'delivery-unknown': 404,
  'webhook-inactive': 409,
  'wrong-state': 409,
  'content-changed': 409,
  'revision-changed': 409,
  'decided-meanwhile': 409,
  'reason-missing': 422,
  'comment-missing': 422,
  'mandate-to-oneself': 422,
  'mandate-without-seat': 422,
  'mandate-number-missing': 422,
  'mandate-heads-only': 422,
  'mandate-scope-missing': 422,
  'capacity-missing': 422,
  'time-passed': 422,
  'time-order': 422,
  'photo-missing': 422,
  'photo-unfit': 422,
  'push-address-refused': 422,
  'suggestion-stale': 409,
  'comment-too-long': 422,
  'sheet-format-unknown': 400,
  'sheet-without-version': 422,
  'template-unreadable': 422,
  'template-broken': 422,
  'file-missing': 400,
  'file-kind-unknown': 422,
  'file-too-large': 413,
  'decision-unknown': 404,
  'not-a-participant': 403,
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
