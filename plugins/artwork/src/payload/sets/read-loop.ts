import type { PayloadRequest } from 'payload'
import { pixelsOfScreen } from '../../core/screen.ts'
import { readSize } from '../../core/size.ts'
import type { ArtworkOptions } from '../options.ts'
import { readScreen } from '../screens/read-screens.ts'
import { Turned } from '../turned.ts'
import type { LoopRecipe, SetTarget } from './set.ts'

const mostSlides = 50
const longestSlide = 120

const wrong = (field: string, vi: string, en: string, code = 'loop-invalid'): Turned =>
  new Turned(422, code, { vi, en }, field)

const readSlide = (given: unknown, field: string): LoopRecipe['slides'][number] => {
  const { image, seconds } = (given ?? {}) as { image?: unknown; seconds?: unknown }
  if (typeof image !== 'string' && typeof image !== 'number')
    throw wrong(field, 'Hãy chọn hình cho video.', 'Choose a picture for the video.')
  if (typeof seconds !== 'number' || !(seconds >= 1 && seconds <= longestSlide))
    throw wrong(
      field,
      `Mỗi hình đứng từ 1 đến ${longestSlide} giây.`,
      `A picture stands for 1 to ${longestSlide} seconds.`,
    )
  return { image, seconds }
}

const readTicker = (given: unknown): string => {
  if (given === undefined || given === null) return ''
  if (typeof given !== 'string' || given.length > 500)
    throw wrong(
      'ticker',
      'Dòng chữ chạy tối đa 500 chữ.',
      'A running text has at most 500 letters.',
    )
  return given.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

const readSurface = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { screenId, width, height }: Record<string, unknown>,
): Promise<Omit<SetTarget, 'loop'>> => {
  if (screenId === undefined) {
    const size = readSize({ width, height })
    return { label: `${size.width}×${size.height}`, size }
  }
  const screen = await readScreen(req, options, screenId)
  if (screen.colorMode !== 'full')
    throw wrong(
      'screen',
      'Bảng LED một hay hai màu không chạy video MP4. Hãy gửi hình PNG đã dựng cho bảng đó.',
      'Boards of one or two colours play no MP4. Send them the PNG that was drawn for them.',
      'loop-board',
    )
  return { label: screen.name, screenId: screen.id, size: pixelsOfScreen(screen) }
}

/**
 * Reads `{ loop: { slides: [{ image, seconds }], transition?, ticker? } }` with `screenId`, or
 * `width` and `height`.
 *
 * @throws Turned 422 naming the field
 */
export const readLoop = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  given: Record<string, unknown>,
): Promise<SetTarget> => {
  if (!options.videos)
    throw wrong(
      'loop',
      'Hệ thống này chưa lưu video.',
      'This project keeps no videos: set the option `videos`.',
      'loops-off',
    )
  const { slides, transition = 'cut', ticker } = (given['loop'] ?? {}) as Record<string, unknown>
  if (!Array.isArray(slides) || slides.length === 0 || slides.length > mostSlides)
    throw wrong(
      'slides',
      `Hãy chọn từ 1 đến ${mostSlides} hình cho video.`,
      `Choose 1 to ${mostSlides} pictures for the video.`,
    )
  if (transition !== 'cut' && transition !== 'fade')
    throw wrong('transition', 'Chuyển hình là “cut” hoặc “fade”.', 'Say “cut” or “fade”.')
  const read = slides.map((slide, index) => readSlide(slide, `slides.${index}`))
  const surface = await readSurface(req, options, given)
  return { ...surface, loop: { slides: read, transition, ticker: readTicker(ticker) } }
}
