import type { LegacyFinding } from './legacy/finding.ts'
import type { LexicalState } from './to-lexical.ts'

/** One way to read a document; its pictures are upload nodes whose value is `part:<name>`. */
export type WordReading = {
  /** The title it seems to have; empty when none was found. */
  title: string
  /** The title was the first line, so the body begins after it. */
  titleTaken: boolean
  /** For showing: nothing in it can run. */
  html: string
  state: LexicalState
  /** The caption of each picture, by its value in the state. */
  captions: Record<string, string>
}

/** A picture that would become a medium. */
export type PreviewPicture = {
  part: string
  type: string
  width: number
  height: number
  thumbnail: string
}

/** What an import would bring, before anything is stored. */
export type WordPreview = WordReading & {
  pictures: PreviewPicture[]
  /** What the article will not have. */
  warnings: { code: string; message: string }[]
  /** Text from before Unicode, and the document as it reads when that is converted. */
  legacy: (LegacyFinding & { converted: WordReading }) | null
}
