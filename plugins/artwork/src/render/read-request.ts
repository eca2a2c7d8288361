import { ArtworkError } from '../core/artwork-error.ts'
import { type Format, readFormat } from '../core/format.ts'
import { type Margin, noMargin } from '../core/outset.ts'
import { isPhysical, pixelsOfPhysical } from '../core/physical-size.ts'
import { layoutOf, readSheet } from '../core/sheet.ts'
import { pixelsOfScreen, safeMarginOf, type Screen } from '../core/screen.ts'
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
  /** An LED screen: its pixels are the size, its safe area stays free, its colours are kept to. */
  screen?: Screen
  /** `street` shows the screen as people before it see it. @default 'file' */
  view?: 'file' | 'street'
}

/** The composed area, what comes round it, and what the picture becomes. */
export type Target = { size: Size; margin: Margin; output: Output }

const targetOnScreen = (screen: Screen, format: Format): Target => {
  const lossless = screen.colorMode !== 'full'
  if (format === 'svg' || format === 'pdf' || (lossless && format !== 'png'))
    throw new ArtworkError('format-unknown', 'format', {
      vi: 'Màn hình LED nhận PNG; màn hình đủ màu nhận cả JPEG và WebP.',
      en: 'LED screens take PNG; those of full colour also JPEG and WebP.',
    })
  const { width, height } = pixelsOfScreen(screen)
  const margin = safeMarginOf(screen)
  const size = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  return { size, margin, output: { format } }
}

/** Reads a target. @throws ArtworkError naming the field and the mend */
export const readTarget = (request: SizeRequest, press: Press = {}): Target => {
  const format: Format = readFormat(request)
  if (format === 'pdf') {
    const sheet = readSheet(request.print)
    const { bleed, ...size } = layoutOf(sheet)
    const margin = { top: bleed, right: bleed, bottom: bleed, left: bleed }
    return { size, margin, output: { format, sheet, press } }
  }
  if (request.screen) return targetOnScreen(request.screen, format)
  const size = readSize(isPhysical(request) ? pixelsOfPhysical(request) : request)
  return { size, margin: noMargin, output: { format } }
}
