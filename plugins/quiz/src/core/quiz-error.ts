/** What can be refused, by stable codes. */
export type QuizErrorCode =
  | 'already-entered'
  | 'answers-altered'
  | 'answers-invalid'
  | 'attempt-closed'
  | 'attempt-unknown'
  | 'attempts-used'
  | 'barred'
  | 'body-invalid'
  | 'certificate-failed'
  | 'complaint-invalid'
  | 'consent-missing'
  | 'contest-invalid'
  | 'contest-unknown'
  | 'draw-differs'
  | 'draw-invalid'
  | 'file-unknown'
  | 'group-differs'
  | 'late'
  | 'method-wrong'
  | 'not-eligible'
  | 'not-open-yet'
  | 'over'
  | 'overloaded'
  | 'participant-invalid'
  | 'picture-unknown'
  | 'proof-invalid'
  | 'reason-missing'
  | 'receipt-unknown'
  | 'result-altered'
  | 'results-not-released'
  | 'round-open'
  | 'secret-invalid'
  | 'seq-taken'
  | 'sign-in-first'
  | 'stage-wrong'
  | 'token-missing'
  | 'too-many-requests'

/** A refusal with its HTTP status, in both languages; `field` names what to mend. */
export class QuizError extends Error {
  readonly code: QuizErrorCode
  readonly status: number
  readonly text: { vi: string; en: string }
  readonly field: string | undefined
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined

  constructor(
    code: QuizErrorCode,
    status: number,
    text: { vi: string; en: string },
    more: { field?: string; retryAfter?: number } = {},
  ) {
    super(text.en)
    this.name = 'QuizError'
    this.code = code
    this.status = status
    this.text = text
    this.field = more.field
    this.retryAfter = more.retryAfter
  }
}
