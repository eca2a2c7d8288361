import type { Pixels } from '../core/video/paint.ts'
import { VideoError } from '../core/video/video-error.ts'
import { drawText } from '../render/draw-text.ts'
import type { Drawing } from '../render/drawing.ts'
import { packageTypeface, type Typeface } from '../render/fonts.ts'
import { metricsOf } from '../render/metrics.ts'
import { ask } from '../render/pool/renderer.ts'
import { readPng } from './read-png.ts'

/** A text that runs along the lower edge. */
export type Ticker = {
  text: string
  /** Height of its strip in pixels, even. */
  height: number
  /** `#rrggbb`. @default '#ffeb3b' */
  color?: string | undefined
  /** `#rrggbb`. @default '#7f0000' */
  background?: string | undefined
}

/** The text as drawn, and what is behind it. */
export type TickerStrip = Pixels & { background: [number, number, number]; characters: number }

const colorForm = /^#[0-9a-f]{6}$/i
const widest = 16_384

const invalid = (vi: string, en: string): VideoError => new VideoError('ticker-invalid', { vi, en })

const bytesOf = (color: string): [number, number, number] => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
]

/**
 * Draws a running text on one line with the templates' typeface.
 *
 * @throws VideoError `ticker-invalid`
 */
export const drawTicker = async (
  { text: given, height, color = '#ffeb3b', background = '#7f0000' }: Ticker,
  frameHeight: number,
  typeface: Typeface = packageTypeface(),
): Promise<TickerStrip> => {
  const text = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const face = metricsOf(typeface).bold
  const missing = [...text].find((letter) => letter !== ' ' && !face.hasGlyph(letter))
  if (!text || missing !== undefined)
    throw invalid(
      text ? `Phông chữ không có ký tự “${missing}”; hãy thay nó.` : 'Dòng chữ chạy đang trống.',
      text ? `The typeface has no “${missing}”; replace it.` : 'The running text is empty.',
    )
  if (![color, background].every((one) => colorForm.test(one)))
    throw invalid('Màu viết như #ffeb3b.', 'Write colours as #ffeb3b.')
  const highest = Math.floor(frameHeight / 4) * 2
  if (!Number.isInteger(height) || height % 2 === 1 || height < 16 || height > highest)
    throw invalid(
      `Chiều cao dải chữ phải là số chẵn từ 16 đến ${highest} (một nửa video).`,
      `The strip's height must be an even number from 16 to ${highest} (half the video).`,
    )
  // Room for stacked marks above capitals and for those below.
  const size = Math.floor(height / 1.45)
  const words = text.split(' ')
  const space = face.space * size
  let x = 0
  const placed = words.map((word) => {
    const width = face.measure(word).width * size
    const at = { text: word, x, width }
    x += width + space
    return at
  })
  const width = Math.ceil(x - space) + 2
  if (width > widest)
    throw invalid(
      'Dòng chữ chạy quá dài; hãy rút ngắn hoặc chia thành nhiều dòng.',
      'The running text is too long; shorten it or split it.',
    )
  const baseline = Math.round((height + face.capHeight * size) / 2)
  const block = { size, lines: [{ baseline, words: placed }] } as Parameters<typeof drawText>[0]
  const drawing: Drawing = {
    root: {
      type: 'container',
      style: { position: 'relative', overflow: 'hidden', width, height, background },
      children: drawText(block, 'bold', { color: () => color }, typeface),
    },
    ...{ size: { width, height }, output: { format: 'png' }, pictures: new Map(), typeface },
  }
  const png = (await ask({ kind: 'draw', drawing })) as Uint8Array
  const pixels = await readPng(png, { width, height })
  return { ...pixels, background: bytesOf(background), characters: [...text].length }
}
