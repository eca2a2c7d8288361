import type { Actor, Hat, Seat } from './actor.ts'
import { canonicalJson, type Json } from './canonical.ts'
import type { Case } from './case.ts'
import type { Setting } from './chain.ts'
import type { Capacity } from './signing.ts'
import type { WorkSpan } from './working-time.ts'

/** The actions a person can take on a document. */
export const actions = [
  'submit',
  'approve',
  'return',
  'recall',
  'reassign',
  'delegate',
  'publish',
  'schedule',
  'unpublish',
  'takeDown',
  'fastTrack',
  'signOff',
  'comment',
  'suggest',
  'resolve',
  'migrate',
] as const

/** One of {@link actions}. */
export type Action = (typeof actions)[number]

/** Those of them that move the document on its way; the others stand beside it. */
export const wayActions: readonly Action[] = [
  ...(['submit', 'approve', 'return', 'recall', 'publish', 'unpublish'] as const),
  ...(['takeDown', 'fastTrack', 'signOff'] as const),
]

/** What the clock does by itself once a time that was set has come. */
export const alarms = ['publish', 'unpublish', 'expire'] as const

/** One of {@link alarms}. */
export type Alarm = (typeof alarms)[number]

/** What a person asks for, with the revision and content they had before them. */
export type Command = {
  action: Action
  /** Needed where the content counts; see {@link isRevisionFree}. */
  revision?: number | undefined
  contentHash?: string | undefined
  comment?: string | undefined
  /** In what capacity the actor signs; needed at signing stages. */
  capacity?: Capacity | undefined
  /** Id of the person in whose place the actor decides, where there are several ways. */
  onBehalfOf?: string | undefined
  /** Id of the person to whom a task is assigned or a decision delegated. */
  to?: string | undefined
  /** When approved content goes public by itself, ISO 8601; null cancels. */
  publishAt?: string | null | undefined
  /** When public content comes down by itself, ISO 8601; null cancels. */
  takeDownAt?: string | null | undefined
  /** The field that a comment or a suggestion is about. */
  path?: string | undefined
  /** The place in the text that a comment is about, or the text that a suggestion replaces. */
  quote?: string | undefined
  /** What a suggestion puts in its place. */
  replacement?: string | undefined
  /** Number of the entry that a comment answers, or that is resolved. */
  of?: number | undefined
  /** Whether a resolved suggestion was taken into the text. */
  accepted?: boolean | undefined
}

const revisionFree: readonly Action[] = [
  ...(['takeDown', 'reassign', 'delegate', 'comment', 'suggest', 'resolve', 'migrate'] as const),
]

/** Whether an action stands whatever was saved meanwhile. */
export const isRevisionFree = (action: Action): boolean => revisionFree.includes(action)

/** Everything a rule may look at. The clock and the hash of the content come from outside. */
export type Situation = Setting & {
  current: Case
  actor: Actor
  /** Hash of the newest saved content, computed now. */
  contentHash: string
  /** The moment of the decision, ISO 8601. */
  now: string
  /** The moment when a span of working time from now is over, ISO 8601. */
  after: (span: WorkSpan) => string
  /** The newest version of the definition, where the document is under an earlier one. */
  newest: Setting['definition']
}

/** The outcome of an allowed action: what to record and where the document stands then. */
export type Decision = {
  action: string
  from: string
  to: string
  seat: Seat | null
  contentHash: string
  comment: string | null
  /** What the ledger says beside it, with the parts of the case that it sets. */
  details: { [key: string]: Json } | null
  next: Case
}

/** A rule module: checks the command in its situation and says what follows. */
export type Rule = (situation: Situation, command: Command) => Decision

/** The parts of a case that a ledger entry carries in `details.set` where it changes them. */
export const setParts = [
  'approvals',
  'version',
  'dueAt',
  'assignments',
  'delegations',
  'publishAt',
  'takeDownAt',
  'fast',
] as const satisfies readonly (keyof Case)[]

/** What of it a step changes, in the form that the ledger keeps. */
export const changedParts = (before: Case, after: Case): { [key: string]: Json } =>
  Object.fromEntries(
    setParts
      .filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]))
      .map((part) => [part, structuredCloneJson(after[part])]),
  )

const structuredCloneJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

/** What an entry says of the hat: in whose place and by what mandate. */
export const hatDetails = ({ mandate }: Hat): { [key: string]: Json } =>
  mandate
    ? {
        onBehalfOf: { ...mandate.for },
        mandate: { kind: mandate.kind, ...(mandate.number ? { number: mandate.number } : {}) },
      }
    : {}

/** Puts a decision together; `next` holds only what changes. */
export const decision = (
  { current, contentHash }: Pick<Situation, 'current' | 'contentHash'>,
  command: { action: string; comment?: string | undefined },
  seat: Seat | null,
  next: Partial<Case>,
  more: { [key: string]: Json } = {},
): Decision => {
  const after = { ...current, ...next }
  const set = changedParts(current, after)
  const details = { ...more, ...(Object.keys(set).length > 0 ? { set } : {}) }
  return {
    action: command.action,
    from: current.state,
    to: after.state,
    seat,
    contentHash,
    comment: command.comment?.trim() || null,
    details: Object.keys(details).length > 0 ? details : null,
    next: after,
  }
}
