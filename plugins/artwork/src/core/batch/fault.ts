import type { Text } from '../text.ts'

/** What is wrong at a place of the table. */
export type CellFault = {
  /** Such as `B7`; none where no column is at fault. */
  cell?: string
  /** The line of the file, from 1. */
  row: number
  /** Stable: an artwork error's, or `column-missing`, `column-twice`, `formula-error`. */
  code: string
  text: Text
}
