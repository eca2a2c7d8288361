import type { Actor, Seat } from './actor.ts'
import type { Case } from './case.ts'
import type { Definition, Facts } from './definition.ts'

/** The actions a person can take on a document. */
export const actions = ['submit', 'approve', 'return', 'recall', 'publish', 'unpublish'] as const

/** One of {@link actions}. */
export type Action = (typeof actions)[number]

/** What a person asks for, with the revision and content they had before them. */
export type Command = {
  action: Action
  revision: number
  contentHash?: string | undefined
  comment?: string | undefined
}

/** Everything a rule may look at. The clock and the hash of the content come from outside. */
export type Situation = {
  definition: Definition
  current: Case
  actor: Actor
  /** Hash of the newest saved content, computed now. */
  contentHash: string
  /** Flags and the content that is (or is about to be) under review. */
  facts: Facts
  /** Everyone who could act in a body, for the check that each stage can be passed. */
  members: (body: string) => readonly Actor[]
  /** The moment of the decision, ISO 8601. */
  now: string
}

/** The outcome of an allowed action: what to record and where the document stands then. */
export type Decision = {
  action: Action
  from: string
  to: string
  seat: Seat | null
  contentHash: string
  comment: string | null
  next: Case
}

/** A rule module: checks the command in its situation and says what follows. */
export type Rule = (situation: Situation, command: Command) => Decision

/** Puts a decision together; `next` holds only what changes. */
export const decision = (
  { current, contentHash }: Situation,
  command: Command,
  seat: Seat | null,
  next: Partial<Case>,
): Decision => ({
  action: command.action,
  from: current.state,
  to: next.state ?? current.state,
  seat,
  contentHash,
  comment: command.comment?.trim() || null,
  next: { ...current, ...next },
})
