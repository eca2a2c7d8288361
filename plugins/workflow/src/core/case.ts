import type { Facts } from './definition.ts'

/** One approval of the content that is under way. */
export type Approval = { stage: string; actorId: string }

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
}

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
})

/** States in which no body has the content before it. */
export const isEditable = (state: string): boolean => state === 'draft' || state === 'returned'

/** States from `submit` to before `publish`: content is pinned. */
export const isPinned = (state: string): boolean => !isEditable(state) && state !== 'published'
