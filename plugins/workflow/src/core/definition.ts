import type { Authority } from './actor.ts'
import type { Condition } from './condition.ts'
import type { Facts } from './facts.ts'
import type { Signing } from './signing.ts'
import type { Text } from './text.ts'
import type { WorkSpan } from './working-time.ts'

/** How many persons of a party have to agree: a number of them, or everyone who may. */
export type Quorum = number | 'all'

/** One of the bodies that decide at a stage, at the same time as the others. */
export type Party = {
  /** Names it in decisions. @default the key of `by` */
  name?: string
  by: Authority
  /** @default 1 */
  quorum?: Quorum
}

/** One turn in the chain. */
export type Stage<Name extends string = string, Flag extends string = string> = {
  name: Name
  label: Text
  /** The button in the words of the office, for example "Thẩm định". */
  approveLabel: Text
  /** Leaves the stage out where it does not hold. @default always part of the way */
  when?: Condition<Flag> | ((facts: Facts) => boolean)
  /** Working time for the stage; what is late is reminded of and escalated. @default none */
  deadline?: WorkSpan
  /** Makes decisions signatures that state their capacity ("KT.", "TUQ.", …). @default no */
  signing?: Signing
  /** Whether a holder may pass one document's decision on. Never at a signing stage. @default true */
  delegable?: boolean
} & ({ by: Authority; quorum?: Quorum } | { parties: readonly Party[] })

/** Urgent content that goes public first and is signed off afterwards. */
export type FastTrack = {
  by: readonly Authority[]
  /** Working time for the skipped bodies to sign off; after it the content is taken down. */
  within: WorkSpan
}

/** Actions whose words a definition may choose. */
export type LabelledAction = 'publish' | 'unpublish' | 'takeDown' | 'fastTrack' | 'signOff'

/** The way a collection's documents take from draft to public. */
export type Definition<Name extends string = string, Flag extends string = string> = {
  /** Raise it with every change: a document in flight finishes under the rules it began with. */
  version: number
  stages: readonly Stage<Name, NoInfer<Flag>>[]
  /** Who puts approved content before the public, now or at a set time. */
  publish: readonly Authority[]
  /** Who ends a publication in the ordinary way, with a reason. */
  unpublish: readonly Authority[]
  /** Who takes down at once, whatever is under way. @default unpublish */
  takeDown?: readonly Authority[]
  /** Who may assign tasks to others and move documents to a newer version. @default nobody */
  manage?: readonly Authority[]
  /** Checkbox fields that steer the chain, and who alone may change them. */
  flags?: Readonly<Record<Flag, readonly Authority[]>>
  /** Words for buttons that differ by collection, such as "Tháo dỡ" for a banner. */
  labels?: Partial<Record<LabelledAction, Text>>
  /** Where returned content goes when it is submitted again. @default 'stage' the one that returned */
  resume?: 'stage' | 'start'
  /**
   * Somebody with seats at several stages: does one decision discharge them all, so recorded, or
   * must another person act? @default 'another'
   */
  several?: 'another' | 'discharge'
  /** The fields of work that a document belongs to, by which deputies are in charge. */
  fieldsOf?: (facts: Facts) => readonly string[]
  /** @default no fast track */
  fastTrack?: FastTrack
  /** Earlier versions, for the documents that began under them. */
  previous?: readonly Definition[]
  /** For an earlier version: which of its stages counts as which of these; null drops it. */
  migrations?: Readonly<Record<number, Readonly<Record<string, NoInfer<Name> | null>>>>
}

/** The stage names of a definition, as literal types. */
export type StageName<D extends Definition> = D['stages'][number]['name']

/** The states a document of a definition can be in. */
export type StateName<D extends Definition> = StageName<D> | FixedState

/** States that every workflow has beside its stages. */
export const fixedStates = ['draft', 'returned', 'approved', 'published', 'deleted'] as const

/** One of {@link fixedStates}. */
export type FixedState = (typeof fixedStates)[number]
