import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import type { Actor } from '../core/actor.ts'
import type { Definition } from '../core/definition.ts'
import type { Text } from '../core/text.ts'
import type { SignedDailyHead } from '../core/daily-head-faults.ts'
import type { SignedKeyRecord } from '../core/key-record.ts'
import type { SignedEntry } from '../core/ledger.ts'
import type { AuthorityOptions } from './authority/options.ts'
import type { CalendarOptions } from './calendar/options.ts'
import type { Notice, PushOptions } from './notices/options.ts'
import type { Discrepancy } from './reconcile/reconcile.ts'
import type { EvidenceOptions, SheetOptions } from './sheet/options.ts'

/** How one collection is governed. */
export type GovernedCollection = {
  definition: Definition
  /**
   * Top-level fields that are not part of what is approved, such as evidence added later. The
   * public can't read them.
   */
  ungoverned?: readonly string[]
  /** The field that names a document in lists and mails. @default admin.useAsTitle */
  title?: string
  /**
   * Which live documents the public does not see at that moment, such as outside their display
   * dates; their media are hidden with them. The collection's `access.read` has to say the same.
   */
  hidden?: (now: Date) => Where
  /** Reasons for a return that are offered beside free text. @default five usual ones */
  returnReasons?: readonly Text[]
  /**
   * Whether the locales of a document go their way together, or each by itself: the default locale
   * with all that is not localized, every other with its own values alone.
   * @default 'together'
   */
  locales?: 'together' | 'each'
}

/** Signs the ledger with a key that the database's owner does not hold. */
export type LedgerSigner = {
  /** The key of the last signature; before the first, the one that will sign. */
  keyId: string
  sign: (hash: string) => string
  /** Whether the key of that name, be it the present one or an earlier, signed the hash. */
  verify: (hash: string, signature: string, keyId: string) => boolean
  /** Every public key that ever signed, oldest first, each with who vouches for it. */
  publicKeys?: () => readonly SignedKeyRecord[]
  /** Keeps the newest heads outside the database, after each commit. */
  keepHead: (head: { docKey: string; seq: number; hash: string; signature: string }) => void
  /** Keeps a daily head outside the database; the same one twice is kept once. */
  keepDailyHead?: (head: SignedDailyHead) => void
}

/** Where something that was public was put: a site, a screen, another portal. */
export type Placement = {
  /** Tells the places of one document apart. */
  key: string
  label: Text | string
  /** Who has it: the key of a body, or the id of a person. */
  holder: string
}

/** One entry of the ledger, with the document it stands for. */
export type DecisionEvent = {
  collection: string
  docId: string
  /** Its locale's code, where each is governed by itself; else null. */
  locale: string | null
  title: string
  entry: SignedEntry
}

/** Telling programs elsewhere of decisions, by signed HTTP requests. */
export type WebhookOptions = {
  /** Who sets up the addresses, and sees and sends again what went to them. */
  access: (user: TypedUser) => boolean
  /**
   * Whether addresses inside the own network, and plain `http:`, are let through.
   * @default false
   */
  allowPrivate?: boolean
}

/** Options of {@link workflowPlugin}. */
export type WorkflowOptions = {
  /** Governed collections by slug. They must have `versions.drafts`. */
  collections: Record<string, GovernedCollection>
  /** Names of the bodies, by the keys that definitions use. */
  bodies: Record<string, Text>
  /** Names of the positions in them, by the keys that seats use. @default the keys */
  positions?: Record<string, Text>
  /** In whose name "TM." is signed, such as "Ủy ban nhân dân". @default "Tập thể" */
  collective?: Text
  /** Upload collections whose files an approval covers. @default ['media'] */
  media?: readonly string[]
  /** What a signed-in user may do. */
  actor: (user: TypedUser) => Actor
  /** Everyone who may have a part: those with seats, and editors. */
  members: (payload: Payload, req: Partial<PayloadRequest>) => Promise<readonly Member[]>
  signer: LedgerSigner
  /**
   * Delivers one notice, such as by mail; called after the decision is committed, until it
   * resolves. People who chose a daily digest get that, and those who chose the admin only, none.
   * @default notices are shown in the admin only
   */
  notify?: (payload: Payload, notice: Notice) => Promise<void>
  /** @default off */
  push?: PushOptions
  /** Positions that head a body: told when a task of theirs is overdue. @default none */
  heads?: readonly string[]
  /**
   * Where a document was put, asked when it is taken down from the public: each place becomes a
   * task that a photo closes. Runs in the decision's transaction; pass `req` on.
   */
  placements?: (args: {
    payload: Payload
    req: PayloadRequest
    collection: string
    id: string
  }) => Promise<readonly Placement[]>
  /**
   * Carries a signed record over all chains out of the house, once a day, such as by mail. Called
   * again until it resolves, also after a crash; `hash` is the same for the same record.
   */
  dailyHead?: (payload: Payload, head: SignedDailyHead) => Promise<void>
  /** Whose midnight ends a day. @default 'Asia/Ho_Chi_Minh' */
  timeZone?: string
  /**
   * Told of every ledger entry in this process, after its commit. What it throws is logged; after a
   * crash it is not told again: what must not be missed is for {@link WorkflowOptions.webhooks}.
   */
  onDecision?: (payload: Payload, event: DecisionEvent) => Promise<void> | void
  /** Tells other programs of decisions on governed documents. @default no webhooks */
  webhooks?: WebhookOptions
  /**
   * Fields of a user that give power; their change is a ledger entry, and a raise needs a second
   * person.
   */
  authority?: AuthorityOptions
  /** Who may act in another's place, set up in the admin. @default off */
  mandates?: MandateOptions
  /** Looks at set times whether what is public is what was approved. @default never by itself */
  reconcile?: ReconcileOptions
  /** When the office works, for deadlines. @default Monday to Friday, no holidays */
  calendar?: CalendarOptions
  /** The approval sheet of one document as DOCX and PDF. @default off */
  sheet?: SheetOptions
  /** Signed scans attached to the decisions that they prove. @default off */
  evidence?: EvidenceOptions
}

/** How what was changed below Payload is looked for. */
export type ReconcileOptions = {
  /** @default 60 */
  everyMinutes?: number
  /** Whether to take down at once what is public otherwise than approved. @default false */
  takeDown?: boolean
  /** Told what was found, when anything was. */
  report?: (
    payload: Payload,
    report: { found: readonly Discrepancy[]; takenDown: readonly string[]; at: string },
  ) => Promise<void>
}

/** How acting in another's place is governed. */
export type MandateOptions = {
  /** The collection of persons. */
  collection: string
  /** Heads of units, who alone may sign by authorisation or by order. */
  isUnitHead: (person: Record<string, unknown>) => boolean
  /** Who may confirm in the place of a grantor who is away. @default nobody */
  mayConfirm?: (person: Record<string, unknown>) => boolean
}

/** A person who may have a part, with the address for notices. */
export type Member = Actor & {
  email: string
  /** @default 'vi' */
  language?: 'vi' | 'en'
  /** When notices are sent: at once, in a daily digest, or never, in the admin only. @default 'now' */
  notices?: 'now' | 'daily' | 'inApp'
}

/** The options with defaults filled in. */
export type Workflow = Required<Pick<WorkflowOptions, 'media'>> & WorkflowOptions
