import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import type { Actor } from '../core/actor.ts'
import type { Json } from '../core/canonical.ts'
import type { Definition } from '../core/definition.ts'
import type { Text } from '../core/text.ts'
import type { Entry } from '../core/ledger.ts'
import type { CalendarOptions } from './calendar/options.ts'
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
}

/** Signs the ledger with a key that the database's owner does not hold. */
export type LedgerSigner = {
  keyId: string
  sign: (hash: string) => string
  verify: (hash: string, signature: string, keyId: string) => boolean
  /** Keeps the newest heads outside the database, after each commit. */
  keepHead: (head: { docKey: string; seq: number; hash: string; signature: string }) => void
}

/** A message to one person whose turn it is. */
export type Notice = {
  /** The same for the same message, however often it is tried. */
  messageId: string
  to: { id: string; name: string; email: string }
  collection: string
  docId: string
  title: string
  entry: Entry
}

/** Options of {@link workflowPlugin}. */
export type WorkflowOptions = {
  /** Governed collections by slug. They must have `versions.drafts`. */
  collections: Record<string, GovernedCollection>
  /** Names of the bodies, by the keys that definitions use. */
  bodies: Record<string, Text>
  /** Upload collections whose files an approval covers. @default ['media'] */
  media?: readonly string[]
  /** What a signed-in user may do. */
  actor: (user: TypedUser) => Actor
  /** Everyone who may have a part: those with seats, and editors. */
  members: (payload: Payload, req: Partial<PayloadRequest>) => Promise<readonly Member[]>
  signer: LedgerSigner
  /** Delivers one notice; called after the decision is committed, until it resolves. */
  notify?: (payload: Payload, notice: Notice) => Promise<void>
  /**
   * Fields of a user that give power; their change is a ledger entry, and a raise needs a second
   * person.
   */
  authority?: AuthorityOptions
  /** Who may act in another's place, set up in the admin. @default off */
  mandates?: MandateOptions
  /** When the office works, for deadlines. @default Monday to Friday, no holidays */
  calendar?: CalendarOptions
  /** The approval sheet of one document as DOCX and PDF. @default off */
  sheet?: SheetOptions
  /** Signed scans attached to the decisions that they prove. @default off */
  evidence?: EvidenceOptions
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
export type Member = Actor & { email: string }

/** How changes of power are governed. */
export type AuthorityOptions = {
  /** The collection of persons. */
  collection: string
  /** The fields that together are a person's power. */
  fields: readonly string[]
  /** Whether going from one to the other gives power that needs a second person. */
  isRaise: (before: Power | null, after: Power) => boolean
  /** What of it a new person may have at once, without a second person. @default nothing */
  harmless?: (power: Power) => Power
  /** Whether that power includes confirming the raises that others ask for. */
  mayConfirm: (power: Power) => boolean
  /**
   * Whether the person alone can sign in as themselves; power is not confirmed before.
   * @default always
   */
  hasOwnPassword?: (person: Record<string, unknown>) => boolean
}

/** The power fields of a person in canonical form: absent where empty. */
export type Power = { [key: string]: Json }

/** The options with defaults filled in. */
export type Workflow = Required<Pick<WorkflowOptions, 'media'>> & WorkflowOptions
