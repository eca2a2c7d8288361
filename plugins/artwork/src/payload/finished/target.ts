import type { PayloadRequest } from 'payload'
import type { FileTarget } from '../../core/finished/facts.ts'
import { pixelsOfScreen } from '../../core/screen.ts'
import { readSheet } from '../../core/sheet.ts'
import { readSize, type Size } from '../../core/size.ts'
import type { ArtworkOptions } from '../options.ts'
import { readScreen } from '../screens/read-screens.ts'

/** Where a finished file is to be shown, and what its row records of it. */
export type FinishedTarget = {
  target: FileTarget
  size: Partial<Size>
  /** The screen's name, where it is one of the office's. */
  name?: string
}

const onPixels = (size: Size): FinishedTarget => ({ target: { kind: 'screen', ...size }, size })

/**
 * Reads it from a request: `print: { widthCm, heightCm, bleedMm? }`, `screenId` of one of the
 * office's screens, else pixels or LED modules.
 *
 * @throws ArtworkError or Turned naming what is wrong
 */
export const readFinishedTarget = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { print, screenId, width, height, modules }: Record<string, unknown>,
): Promise<FinishedTarget> => {
  if (screenId !== undefined) {
    const screen = await readScreen(req, options, screenId)
    return { ...onPixels(pixelsOfScreen(screen)), name: screen.name }
  }
  if (print === undefined) return onPixels(readSize({ width, height, modules }))
  const { widthCm, heightCm, bleedMm } = readSheet(print)
  const target = { width: widthCm * 10, height: heightCm * 10, bleed: bleedMm }
  return { target: { kind: 'print', ...target }, size: {} }
}
