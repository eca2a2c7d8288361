import { ArtworkError } from '../../core/artwork-error.ts'
import type { Drawing } from '../drawing.ts'
import type { PictureInput } from '../read-picture.ts'

/** What takes native code, time and memory, and is therefore done away from the server. */
export type Work =
  | { kind: 'read'; field: string; input: PictureInput }
  | { kind: 'draw'; drawing: Drawing }
  /** Reads what a finished file is. */
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'font'; bytes: Uint8Array }
  /** Draws nothing: loads the engine and its fonts. */
  | { kind: 'warm' }

/** Does work: the bytes of a drawing, or what is known of a picture. */
export type Worker = (work: Work, signal?: AbortSignal) => Promise<unknown>

/** A failure as it crosses between processes. */
export type Failure =
  | { refused: Pick<ArtworkError, 'code' | 'field' | 'text'> }
  | { message: string; stack?: string | undefined }

// By its name: bundlers load modules more than once, and each copy has a class of its own.
const isRefusal = (error: unknown): error is ArtworkError =>
  error instanceof Error && error.name === 'ArtworkError'

/** What a failure is, for the other side. */
export const failureOf = (error: unknown): Failure => {
  if (isRefusal(error)) {
    const { code, field, text } = error
    return { refused: { code, field, text } }
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { message, stack }
}

/** The failure as an error again. */
export const errorOf = (failure: Failure): Error => {
  if ('refused' in failure) {
    const { code, field, text } = failure.refused
    return new ArtworkError(code, field, text)
  }
  return Object.assign(new Error(failure.message), failure.stack ? { stack: failure.stack } : {})
}
