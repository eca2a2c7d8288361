import type { Text } from '../../core/text.ts'
import type { Named } from '../../payload/view/names.ts'

/** What a body or a position is called; undefined where the project names it not. */
export const nameOf = (names: readonly Named[], key: string): Text | undefined =>
  names.find((one) => one.key === key)?.label
