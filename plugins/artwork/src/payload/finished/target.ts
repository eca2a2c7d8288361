import type { FileTarget } from '../../core/finished/facts.ts'
import { readSheet } from '../../core/sheet.ts'
import { readSize } from '../../core/size.ts'

/** Where a finished file is to be shown, and what its row records of the size. */
export type FinishedTarget = { target: FileTarget; size: { width?: number; height?: number } }

/**
 * Reads it from a request: `print: { widthCm, heightCm, bleedMm? }`, else pixels or LED modules.
 *
 * @throws ArtworkError naming the number that is wrong
 */
export const readFinishedTarget = (body: Record<string, unknown>): FinishedTarget => {
  if (body['print'] === undefined) {
    const { width, height, modules } = body
    const size = readSize({ width, height, modules })
    return { target: { kind: 'screen', ...size }, size }
  }
  const { widthCm, heightCm, bleedMm } = readSheet(body['print'])
  const target = { width: widthCm * 10, height: heightCm * 10, bleed: bleedMm }
  return { target: { kind: 'print', ...target }, size: {} }
}
