import type { LegacyReader } from '../../formats/decode.ts'

/** The question bank, for importing and exporting. */
export type BankOptions = {
  /** The bank's collection, made of `questionFields()`. Its own access decides who may do what. */
  collection: string
  /** Turns text of before Unicode (TCVN3, VNI) into Unicode. @default such files are refused by name */
  legacy?: LegacyReader
}
