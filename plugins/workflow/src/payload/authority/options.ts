import type { Json } from '../../core/canonical.ts'

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
