import type { Bilingual } from '../fields/text.ts'

/** A file that cannot be imported, with what its sender is told and can do. */
export class WordRefused extends Error {
  readonly code: string
  readonly status: 400 | 401 | 403 | 413 | 415 | 422 | 503
  readonly text: Bilingual

  constructor(code: string, text: Bilingual, status: WordRefused['status'] = 422) {
    super(text.en)
    this.name = 'WordRefused'
    this.code = code
    this.status = status
    this.text = text
  }
}
