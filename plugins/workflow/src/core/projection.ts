import { canonicalJson } from './canonical.ts'
import { type Case, isEditable, quiet } from './case.ts'
import { setParts } from './decision.ts'
import type { Entry } from './ledger.ts'

/** What the decisions alone say of a document, whatever its case says. */
export type Projection = Omit<Case, 'revision' | 'workHash'>

const blank: Projection = {
  state: 'draft',
  submittedHash: null,
  submittedBy: null,
  liveHash: null,
  liveSince: null,
  contributors: [],
  approvals: [],
  flags: {},
  ...quiet,
}

const reopened = { submittedHash: null, submittedBy: null }

const withActor = ({ contributors }: Projection, { actor }: Entry): readonly string[] =>
  contributors.includes(actor.id) ? contributors : [...contributors, actor.id]

const dark = { liveHash: null, liveSince: null }

const step = (so: Projection, entry: Entry): Partial<Projection> => {
  const { action, from, contentHash, actor, at } = entry
  const live = { liveHash: contentHash, liveSince: at }
  switch (action) {
    case 'edit':
      return {
        contributors: withActor(so, entry),
        ...(from !== null && isEditable(from) ? {} : reopened),
      }
    case 'submit':
      return {
        contributors: withActor(so, entry),
        submittedHash: contentHash,
        submittedBy: actor.id,
      }
    case 'return':
      // Of a review it goes back to the editor; of what waits to be signed off it comes down.
      return isSignOffRefused(entry) ? dark : reopened
    case 'recall':
      return reopened
    case 'publish':
      return { ...live, submittedHash: null, submittedBy: null }
    case 'fastTrack':
      return { ...live, submittedHash: null, submittedBy: null }
    case 'takeDown':
      return { ...dark, ...reopened }
    case 'unpublish':
    case 'expire':
      return dark
    case 'adopt':
      return live
    case 'create':
    case 'flag':
    case 'approve':
    case 'delete':
    case 'reassign':
    case 'delegate':
    case 'schedule':
    case 'signOff':
    case 'comment':
    case 'suggest':
    case 'resolve':
    case 'migrate':
    case 'attach':
    case 'closeTakedown':
      return {}
    // The other actions change a person's power, which is in force at once.
    default:
      return live
  }
}

const isSignOffRefused = ({ details }: Entry): boolean => details?.['stage'] !== undefined

const setBy = ({ details }: Entry): Partial<Projection> => {
  const set = (details?.['set'] ?? {}) as Partial<Projection>
  return Object.fromEntries(setParts.filter((part) => part in set).map((part) => [part, set[part]]))
}

/** Replays a document's decisions, oldest first. */
export const project = (entries: readonly Entry[]): Projection =>
  entries.reduce((so, entry, index) => {
    const { contributors, flags } = (entry.details ?? {}) as Partial<Projection>
    const authors = index === 0 ? (contributors ?? [entry.actor.id]) : so.contributors
    const before = { ...so, contributors: authors, flags: flags ?? so.flags }
    return { ...before, ...step(before, entry), ...setBy(entry), state: entry.to }
  }, blank)

const set = (names: readonly string[]): string => [...new Set(names)].sort().join(' ')

const raised = (flags: Projection['flags']): string[] =>
  Object.keys(flags).filter((name) => flags[name])

const plain = [
  ...(['state', 'submittedHash', 'submittedBy', 'liveHash', 'liveSince', 'version'] as const),
  ...(['dueAt', 'assignments', 'delegations', 'publishAt', 'takeDownAt', 'fast'] as const),
] satisfies (keyof Projection)[]

/** The parts of a case that differ from what its decisions say. */
export const differences = (current: Projection, told: Projection): (keyof Projection)[] => [
  ...plain.filter((part) => canonicalJson(current[part]) !== canonicalJson(told[part])),
  ...(set(current.contributors) === set(told.contributors) ? [] : (['contributors'] as const)),
  ...(set(raised(current.flags)) === set(raised(told.flags)) ? [] : (['flags'] as const)),
  ...(set(current.approvals.map(canonicalJson)) === set(told.approvals.map(canonicalJson))
    ? []
    : (['approvals'] as const)),
]

/** Whether a case says what its decisions say. */
export const isProjection = (current: Projection, told: Projection): boolean =>
  differences(current, told).length === 0
