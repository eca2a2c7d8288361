import { VideoError } from './video-error.ts'

/**
 * The fastest a moving text is still read, in characters a second. Subtitles that stand take up to
 * 15; a text that moves, seen in passing, takes less.
 */
export const readableSpeed = 10

/** What a ticker is planned from; lengths in pixels. */
export type TickerShape = {
  /** Width of the text as drawn, and its number of characters. */
  textWidth: number
  characters: number
  /** Empty space between the end of the text and its next beginning, at least. */
  gap: number
  fps: number
  /** Frames of one turn of the slides. */
  frames: number
}

/** How a text runs: pixels a frame, turns of the slides in the loop, and where copies begin. */
export type TickerPlan = { pixelsPerFrame: number; turns: number; length: number; starts: number[] }

/**
 * Plans a text that runs by whole pixels a frame (a fraction would make its edges shimmer), no
 * faster than people read, and that stands at the loop's end where it stood at its beginning: the
 * way it covers in the loop is filled with copies of it, evenly spread. Where one turn of the slides
 * is too short to see the whole text, the slides turn several times.
 *
 * @throws VideoError `ticker-too-fast` when even one pixel a frame is too fast
 */
export const planTicker = ({
  textWidth,
  characters,
  gap,
  fps,
  frames,
}: TickerShape): TickerPlan => {
  const characterWidth = textWidth / Math.max(1, characters)
  const pixelsPerFrame = Math.floor((readableSpeed * characterWidth) / fps)
  if (pixelsPerFrame < 1)
    throw new VideoError('ticker-too-fast', {
      vi: 'Chữ chạy quá nhỏ nên chạy quá nhanh để đọc. Hãy tăng chiều cao dải chữ hoặc giảm số khung hình/giây.',
      en: 'The running text is so small that it runs too fast to read. Make its strip higher or the frame rate lower.',
    })
  const way = frames * pixelsPerFrame
  const turns = Math.max(1, Math.ceil((textWidth + gap) / way))
  const length = way * turns
  const copies = Math.max(1, Math.floor(length / (textWidth + gap)))
  const starts = Array.from({ length: copies }, (_, index) => Math.round((index * length) / copies))
  return { pixelsPerFrame, turns, length, starts }
}

/** Where copies of the text stand in a frame: their left edges, some of them outside. */
export const copiesInFrame = (
  { pixelsPerFrame, length, starts }: TickerPlan,
  frame: number,
  width: number,
  textWidth: number,
): number[] => {
  const shift = (frame * pixelsPerFrame) % length
  const copies: number[] = []
  for (const start of starts)
    for (let left = start - shift - length; left < width; left += length)
      if (left + textWidth > 0) copies.push(left)
  return copies
}
