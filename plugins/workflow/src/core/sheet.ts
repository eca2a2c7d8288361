import type { Person, Seat } from './actor.ts'
import type { Case } from './case.ts'
import type { SignedEntry } from './ledger.ts'
import type { Capacity } from './signing.ts'

/** Where the version that a sheet is about stands. */
export type SheetStanding = 'review' | 'approved' | 'live'

/** One decision on that version, as the ledger has it. */
export type SheetDecision = {
  seq: number
  action: string
  /** The stage at which it was taken, if at one. */
  stage: string | null
  actor: Person
  seat: Seat | null
  capacity: Capacity | null
  /** In whose place, and the number of the written authorisation. */
  onBehalfOf: Person | null
  authorisation: string | null
  /** Later stages that it discharged. */
  discharges: readonly string[]
  comment: string | null
  revision: number
  at: string
}

/** A signed scan or a digitally signed file that proves a decision. */
export type SheetEvidence = {
  seq: number
  /** Number of the decision that it proves. */
  of: number
  filename: string
  sha256: string
  by: Person
  at: string
}

/** What an approval sheet says of one version of a document. */
export type Sheet = {
  contentHash: string
  standing: SheetStanding
  /** The stage it waits at; null when it waits at none. */
  stage: string | null
  liveSince: string | null
  /** Until when the present stage should decide. */
  dueAt: string | null
  publishAt: string | null
  takeDownAt: string | null
  decisions: readonly SheetDecision[]
  evidence: readonly SheetEvidence[]
  /** The newest entry of the document's ledger: whoever knows it notices any change before it. */
  head: { seq: number; hash: string; keyId: string }
}

/** Which version a sheet is about, where a correction travels beside what is public. */
export type SheetSubject = 'work' | 'live'

type Details = {
  capacity?: Capacity
  onBehalfOf?: Person
  mandate?: { kind: string; number?: string }
  discharges?: string[]
  stage?: string
}

/** Actions that are decisions on a version, in the words of the sheet. */
export const sheetActions = [
  ...(['submit', 'approve', 'return', 'recall', 'publish', 'unpublish', 'takeDown'] as const),
  ...(['fastTrack', 'signOff', 'schedule', 'expire', 'adopt'] as const),
]

const makesLive = ['publish', 'fastTrack', 'adopt']
const beginsWay = ['submit', 'fastTrack', 'adopt']

/** The number of an office's file, as an attachment's entry keeps it. */
type Attached = { of?: unknown; filename?: unknown; sha256?: unknown }

/** The attachments of a ledger. */
export const evidenceOf = (entries: readonly SignedEntry[]): SheetEvidence[] =>
  entries.flatMap(({ action, seq, details, actor, at }) => {
    if (action !== 'attach') return []
    const { of, filename, sha256 } = (details ?? {}) as Attached
    if (typeof of !== 'number' || typeof sha256 !== 'string') return []
    const named = typeof filename === 'string' ? filename : ''
    return [{ seq, of, filename: named, sha256, by: actor, at }]
  })

const decisionOf = (entry: SignedEntry): SheetDecision => {
  const { seq, action, from, actor, seat, comment, revision, at } = entry
  const details = (entry.details ?? {}) as Details
  return {
    ...{ seq, action, actor, seat, comment, revision, at },
    stage: details.stage ?? (action === 'approve' || action === 'return' ? from : null),
    capacity: details.capacity ?? null,
    onBehalfOf: details.onBehalfOf ?? null,
    authorisation: details.mandate?.number ?? null,
    discharges: details.discharges ?? [],
  }
}

/** The entries of the way on which that version came to where it stands. */
const wayOf = (
  entries: readonly SignedEntry[],
  hash: string,
  standing: SheetStanding,
): readonly SignedEntry[] => {
  const own = entries.filter(({ contentHash }) => contentHash === hash)
  const end =
    standing === 'live' ? own.findLastIndex(({ action }) => makesLive.includes(action)) : -1
  const until = end < 0 ? own.length : end + 1
  const start = own.slice(0, until).findLastIndex(({ action }) => beginsWay.includes(action))
  const later = own.findIndex(({ action }, index) => index >= until && action === 'submit')
  return own.slice(Math.max(0, start), later < 0 ? undefined : later)
}

/**
 * The sheet of a document: of the version that is under way, else of the one that is public.
 *
 * @returns null when neither is there: a draft has nothing to show
 */
export const sheetOf = (
  current: Case,
  entries: readonly SignedEntry[],
  subject: SheetSubject = 'work',
): Sheet | null => {
  const head = entries.at(-1)
  const isWork = subject === 'work' && current.submittedHash !== null
  const contentHash = isWork ? current.submittedHash : current.liveHash
  if (!head || !contentHash) return null
  const standing = !isWork ? 'live' : current.state === 'approved' ? 'approved' : 'review'
  const decisions = wayOf(entries, contentHash, standing)
    .filter(({ action }) => sheetActions.some((known) => known === action))
    .map(decisionOf)
  const seqs = new Set(decisions.map(({ seq }) => seq))
  return {
    ...{ contentHash, standing, decisions },
    stage: standing === 'review' ? current.state : null,
    liveSince: standing === 'live' ? current.liveSince : null,
    dueAt: standing === 'review' ? current.dueAt : null,
    publishAt: isWork ? (current.publishAt?.at ?? null) : null,
    takeDownAt: current.takeDownAt?.at ?? null,
    evidence: evidenceOf(entries).filter(({ of }) => seqs.has(of)),
    head: { seq: head.seq, hash: head.hash, keyId: head.keyId },
  }
}

/**
 * The same sheet with the ledger's head as its own newest decision or attachment left it: work on a
 * later version changes nothing in it.
 */
export const atOwnHead = (sheet: Sheet, entries: readonly SignedEntry[]): Sheet => {
  const last = Math.max(...[...sheet.decisions, ...sheet.evidence].map(({ seq }) => seq))
  const head = entries.find(({ seq }) => seq === last)
  return head ? { ...sheet, head: { seq: head.seq, hash: head.hash, keyId: head.keyId } } : sheet
}
