import { type Case, isEditable } from './case.ts'
import type { Entry } from './ledger.ts'

/** What the decisions alone say of a document, whatever its case says. */
export type Projection = Pick<
  Case,
  'submittedHash' | 'liveHash' | 'contributors' | 'approvals' | 'flags'
>

const blank: Projection = {
  submittedHash: null,
  liveHash: null,
  contributors: [],
  approvals: [],
  flags: {},
}

const reopened = { submittedHash: null, approvals: [] }

const withActor = ({ contributors }: Projection, { actor }: Entry): readonly string[] =>
  contributors.includes(actor.id) ? contributors : [...contributors, actor.id]

const step = (so: Projection, entry: Entry): Projection => {
  const { action, from, contentHash, actor } = entry
  switch (action) {
    case 'edit':
      return {
        ...so,
        contributors: withActor(so, entry),
        ...(from !== null && isEditable(from) ? {} : reopened),
      }
    case 'submit':
      return {
        ...so,
        contributors: withActor(so, entry),
        submittedHash: contentHash,
        approvals: [],
      }
    case 'approve':
      return { ...so, approvals: [...so.approvals, { stage: from ?? '', actorId: actor.id }] }
    case 'return':
    case 'recall':
      return { ...so, ...reopened }
    case 'publish':
      return { ...so, submittedHash: null, liveHash: contentHash }
    case 'unpublish':
      return { ...so, liveHash: null, ...(from === 'published' ? { approvals: [] } : {}) }
    case 'create':
    case 'flag':
    case 'delete':
      return so
    // The other actions change a person's power, which is in force at once.
    default:
      return { ...so, liveHash: contentHash }
  }
}

/** Replays a document's decisions, oldest first. */
export const project = (entries: readonly Entry[]): Projection =>
  entries.reduce((so, entry, index) => {
    const { contributors, flags } = (entry.details ?? {}) as Partial<Projection>
    const authors = index === 0 ? (contributors ?? [entry.actor.id]) : so.contributors
    return step({ ...so, contributors: authors, flags: flags ?? so.flags }, entry)
  }, blank)

const set = (names: readonly string[]): string => [...new Set(names)].sort().join(' ')

const raised = (flags: Projection['flags']): string[] =>
  Object.keys(flags).filter((name) => flags[name])

/** Whether a case says what its decisions say. */
export const isProjection = (current: Projection, told: Projection): boolean =>
  current.liveHash === told.liveHash &&
  current.submittedHash === told.submittedHash &&
  set(current.contributors) === set(told.contributors) &&
  set(raised(current.flags)) === set(raised(told.flags)) &&
  set(current.approvals.map(({ stage, actorId }) => `${stage}=${actorId}`)) ===
    set(told.approvals.map(({ stage, actorId }) => `${stage}=${actorId}`))
