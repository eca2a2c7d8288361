import { type Format, readFormat } from '../core/format.ts'
import { type Margin, noMargin } from '../core/outset.ts'
import { isPhysical, pixelsOfPhysical } from '../core/physical-size.ts'
import { layoutOf, readSheet } from '../core/sheet.ts'
import { readSize, type Size } from '../core/size.ts'
import type { Output, Press } from './drawing.ts'

/** What the size and the format of a picture are read from. */
export type SizeRequest = {
  width?: unknown
  height?: unknown
  modules?: unknown
  /** A raster's size in centimetres, at `dpi` dots an inch. */
  widthCm?: unknown
  heightCm?: unknown
  dpi?: unknown
  /** @default 'png', or 'pdf' with `print` */
  format?: unknown
  /**
   * A sheet for print: `{ widthCm, heightCm, bleedMm?: 3, marks?: true, scale?: 'auto' | 1 | 10,
   * text?: 'outlined' | 'searchable', color?: 'rgb' | 'cmyk' }`.
   */
  print?: unknown
}

/** The composed area, what comes round it, and what the picture becomes. */
export type Target = { size: Size; margin: Margin; output: Output }

/** Reads a target. @throws ArtworkError naming the field and the mend */
export const readTarget = (request: SizeRequest, press: Press = {}): Target => {
  const format: Format = readFormat(request)
  if (format === 'pdf') {
    const sheet = readSheet(request.print)
    const { bleed, ...size } = layoutOf(sheet)
    const margin = { top: bleed, right: bleed, bottom: bleed, left: bleed }
    return { size, margin, output: { format, sheet, press } }
  }
  const size = readSize(isPhysical(request) ? pixelsOfPhysical(request) : request)
  return { size, margin: noMargin, output: { format } }
}
