import type { Text } from '../core/text.ts'

/** A request that is turned away before anything is drawn. */
export class Turned extends Error {
  readonly status: number
  readonly code: string
  readonly text: Text
  readonly field: string | undefined

  constructor(status: number, code: string, text: Text, field?: string) {
    super(text.en)
    this.name = 'Turned'
    this.status = status
    this.code = code
    this.text = text
    this.field = field
  }
}
