import { VideoError } from './video-error.ts'

/** What a loop is made of; lengths in seconds, sides in pixels. */
export type LoopShape = {
  width: number
  height: number
  /** Whole frames a second. */
  fps: number
  /** How long each slide stands, fades included. */
  seconds: readonly number[]
  transition: 'cut' | 'fade'
  /** How long a fade takes. @default 0.5 */
  fadeSeconds?: number | undefined
}

/** One frame: a slide, or two mixed with `mix` of 256 parts of the second. */
export type LoopFrame = { slide: number; next: number; mix: number }

/** A planned loop: how many frames one turn has, and what each shows. */
export type LoopPlan = { frames: number; frameAt: (index: number) => LoopFrame }

const maxSeconds = 30 * 60
const maxSlides = 100

const invalid = (vi: string, en: string): VideoError => new VideoError('loop-invalid', { vi, en })

const checkSides = (width: number, height: number): void => {
  for (const [name, vi, value] of [
    ['width', 'Chiều rộng', width],
    ['height', 'Chiều cao', height],
  ] as const) {
    if (!Number.isInteger(value) || value < 16 || value > 4096)
      throw invalid(
        `${vi} phải là số nguyên từ 16 đến 4096 điểm ảnh, đang là ${value}.`,
        `The ${name} must be a whole number of 16 to 4096 pixels; it is ${value}.`,
      )
    if (value % 2 === 1)
      throw new VideoError('size-odd', {
        vi: `${vi} phải là số chẵn vì MP4 lưu màu theo từng cặp điểm ảnh. Hãy dùng ${value + 1} thay cho ${value}.`,
        en: `The ${name} must be even, since MP4 keeps colours for pairs of pixels. Use ${value + 1} instead of ${value}.`,
      })
  }
}

/**
 * Plans one turn of a loop in whole frames. The last slide leads into the first one, so that the
 * end can't be told from the beginning.
 *
 * @throws VideoError `size-odd` or `loop-invalid`
 */
export const planLoop = (shape: LoopShape): LoopPlan => {
  const { width, height, fps, seconds, transition, fadeSeconds = 0.5 } = shape
  checkSides(width, height)
  if (!Number.isInteger(fps) || fps < 1 || fps > 60)
    throw invalid(
      'Số khung hình/giây phải là số nguyên từ 1 đến 60.',
      'The frame rate must be a whole number from 1 to 60.',
    )
  if (seconds.length < 1 || seconds.length > maxSlides)
    throw invalid(`Cần từ 1 đến ${maxSlides} hình.`, `Give 1 to ${maxSlides} slides.`)
  const lengths = seconds.map((value) => Math.round(value * fps))
  const frames = lengths.reduce((sum, length) => sum + length, 0)
  if (!lengths.every((length) => length >= 1) || !(frames <= maxSeconds * fps))
    throw invalid(
      `Mỗi hình phải đứng ít nhất một khung hình, cả vòng dài tối đa ${maxSeconds / 60} phút.`,
      `Each slide needs a frame at least, and a turn takes ${maxSeconds / 60} minutes at most.`,
    )
  const fade = transition === 'fade' && lengths.length > 1 ? Math.round(fadeSeconds * fps) : 0
  if (!(fade >= 0) || lengths.some((length) => fade >= length))
    throw invalid(
      'Thời gian chuyển hình phải ngắn hơn thời gian đứng của mỗi hình.',
      'A fade must be shorter than every slide stands.',
    )
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((a, b) => a + b, 0))
  const frameAt = (index: number): LoopFrame => {
    const place = index % frames
    const slide = starts.findLastIndex((start) => start <= place)
    const next = (slide + 1) % lengths.length
    // A slide's last frames mix it with the next one; the next one's first frame is wholly its own.
    const left = (starts[slide] ?? 0) + (lengths[slide] ?? 0) - place
    const mix = left <= fade ? Math.round((256 * (fade - left + 1)) / (fade + 1)) : 0
    return { slide, next, mix }
  }
  return { frames, frameAt }
}
