import type { Person, Seat } from './actor.ts'
import type { Facts } from './facts.ts'

/** One approval of the content that is under way. */
export type Approval = {
  stage: string
  actorId: string
  /** Which of the stage's parties it counts for. @default its only one */
  party?: string
  /** In whose place, by id. */
  onBehalfOf?: string
  /** Given at an earlier stage by somebody who holds a seat at this one too. */
  discharged?: true
}

/** A task put before one person of the body rather than all. */
export type Assignment = { stage: string; to: Person }

/** One document's decision passed on by a holder of the seat. */
export type Delegation = { stage: string; from: Person; seat: Seat; to: Person }

/** What is to happen to which content, and who set it. */
export type Appointment = { at: string; by: Person }

/** Content that went public first and waits to be signed off. */
export type FastTracked = {
  hash: string
  by: Person
  at: string
  /** Until when, ISO 8601; after it the content is taken down. */
  due: string
  /** Version of the definition whose stages these are. */
  version: number
  /** The stages that were skipped. */
  stages: readonly string[]
  /** Approvals given before and since. */
  approvals: readonly Approval[]
}

/**
 * Where one document stands. A projection of its ledger: it can be rebuilt from there.
 * `state` is that of the work in progress: `draft`, `returned`, `approved`, `published` or the
 * name of the stage it waits at.
 */
export type Case = {
  state: string
  /** Counts saves; an edit or a decision names the one it started from. */
  revision: number
  /** Hash of the newest saved content. */
  workHash: string
  /** Hash of the content under review or approved; null before submission. */
  submittedHash: string | null
  submittedBy: string | null
  /** Hash of what the public sees; null when nothing is public. */
  liveHash: string | null
  liveSince: string | null
  /** Everyone who wrote or edited the content; none of them may approve it. */
  contributors: readonly string[]
  /** Of the content under review, or of what was published and not edited since. */
  approvals: readonly Approval[]
  flags: Facts['flags']
  /** Version of the definition that the way under way began with; null while none is. */
  version: number | null
  /** Until when the present stage should have decided; null without a deadline. */
  dueAt: string | null
  assignments: readonly Assignment[]
  delegations: readonly Delegation[]
  /** When the approved content goes public by itself. */
  publishAt: Appointment | null
  /** When what is public comes down by itself. */
  takeDownAt: Appointment | null
  fast: FastTracked | null
}

/** What a case holds beside its content's own fields until something is under way. */
export const quiet = {
  version: null,
  dueAt: null,
  assignments: [],
  delegations: [],
  publishAt: null,
  takeDownAt: null,
  fast: null,
} as const satisfies Partial<Case>

/** A document that was just created. */
export const openCase = (workHash: string, author: string, flags: Facts['flags']): Case => ({
  state: 'draft',
  revision: 1,
  workHash,
  submittedHash: null,
  submittedBy: null,
  liveHash: null,
  liveSince: null,
  contributors: [author],
  approvals: [],
  flags,
  ...quiet,
})

/** What ends with a review: whatever pins the submitted content and the tasks that came of it. */
export const notUnderway = {
  submittedHash: null,
  submittedBy: null,
  approvals: [],
  version: null,
  dueAt: null,
  assignments: [],
  delegations: [],
  publishAt: null,
} as const satisfies Partial<Case>

/** States in which no body has the content before it. */
export const isEditable = (state: string): boolean => state === 'draft' || state === 'returned'

/** States from `submit` to before `publish`: content is pinned. */
export const isPinned = (state: string): boolean => !isEditable(state) && state !== 'published'

/** The earliest moment at which something happens to the document by itself, or null. */
export const nextAlarm = ({ publishAt, takeDownAt, fast }: Case): string | null =>
  [publishAt?.at, takeDownAt?.at, fast?.due].filter((at) => at !== undefined).sort()[0] ?? null
