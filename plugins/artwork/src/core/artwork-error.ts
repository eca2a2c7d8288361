import type { Text } from './text.ts'

/** Stable codes of what can be wrong with a request for artwork. */
export type ArtworkErrorCode =
  | 'template-unknown'
  | 'format-unknown'
  | 'field-unknown'
  | 'field-missing'
  | 'field-type'
  | 'text-too-short'
  | 'text-too-long'
  | 'choice-unknown'
  | 'list-length'
  | 'link-invalid'
  | 'photo-missing'
  | 'photo-unreadable'
  | 'file-unreadable'
  | 'file-type'
  | 'file-unfit'
  | 'photo-too-large'
  | 'font-unreadable'
  | 'font-letters-missing'
  | 'character-refused'
  | 'glyph-missing'
  | 'text-does-not-fit'
  | 'code-too-small'
  | 'read-back-failed'
  | 'shape-unsupported'
  | 'size-invalid'
  | 'size-too-large'
  | 'print-invalid'
  | 'renderer-busy'
  | 'render-timeout'
  | 'render-crashed'
  | 'render-too-large'

/** A request that can't be drawn, with the field at fault and the mend in both languages. */
export class ArtworkError extends Error {
  readonly code: ArtworkErrorCode
  readonly field: string
  readonly text: Text

  constructor(code: ArtworkErrorCode, field: string, text: Text) {
    super(text.en)
    this.name = 'ArtworkError'
    this.code = code
    this.field = field
    this.text = text
  }
}
