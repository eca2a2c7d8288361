import { rm } from 'node:fs/promises'
import { copyInto, fillRows, mixInto, type Pixels } from '../core/video/paint.ts'
import { planLoop } from '../core/video/plan-loop.ts'
import { copiesInFrame, planTicker } from '../core/video/plan-ticker.ts'
import { VideoError } from '../core/video/video-error.ts'
import { probeVideo } from './probe.ts'
import { readPng } from './read-png.ts'
import { runTool } from './run.ts'
import type { VideoFacts } from '../core/video/facts.ts'
import type { Typeface } from '../render/fonts.ts'
import { drawTicker, type Ticker } from './ticker-strip.ts'

/** A picture and how long it stands. */
export type Slide = {
  /**
   * PNG of exactly the video's size, such as renderArtwork gives; with a ticker, of the room above
   * it, so that no word of the slide is ever covered.
   */
  png: Uint8Array
  seconds: number
}

/** What to make a video loop of. */
export type VideoRequest = {
  slides: readonly Slide[]
  /** Even numbers of pixels. */
  width: number
  height: number
  /** Whole frames a second. @default 25 */
  fps?: number | undefined
  /** @default 'cut' */
  transition?: 'cut' | 'fade' | undefined
  /** @default 0.5 */
  fadeSeconds?: number | undefined
  ticker?: Ticker | undefined
  /** The fonts of the running text. @default the package's */
  typeface?: Typeface | undefined
  /** Is told the part that is done, from 0 to 1, after each frame. */
  onPart?: ((part: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Decoded slides that are held at once; a loop of many does not fill the memory. */
const heldSlides = 3

const slideReader = (slides: readonly Slide[], size: { width: number; height: number }) => {
  const held = new Map<number, Pixels>()
  return async (index: number): Promise<Pixels> => {
    const known = held.get(index)
    if (known) return known
    const slide = slides[index]
    if (!slide) throw new Error(`No slide ${index}.`)
    const pixels = await readPng(slide.png, size)
    const [oldest] = held.keys()
    if (held.size >= heldSlides && oldest !== undefined) held.delete(oldest)
    held.set(index, pixels)
    return pixels
  }
}

const encode = (
  { width, height }: { width: number; height: number },
  fps: number,
  to: string,
): string[] => [
  ...['-v', 'error', '-y', '-protocol_whitelist', 'pipe', '-f', 'rawvideo', '-pix_fmt', 'rgb24'],
  ...['-video_size', `${width}x${height}`, '-framerate', String(fps), '-i', 'pipe:0'],
  ...[
    '-vf',
    'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int',
  ],
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '16', '-pix_fmt', 'yuv420p'],
  // No frame before its turn, so that the first one stands at zero and the loop has no gap.
  ...['-bf', '0', '-g', String(fps * 2), '-threads', '2', '-profile:v', 'high'],
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-color_range', 'tv', '-map_metadata', '-1', '-fflags', '+bitexact'],
  ...['-flags:v', '+bitexact', '-movflags', '+faststart', '-f', 'mp4', `file:${to}`],
]

/**
 * Makes a seamless MP4 loop for LED controllers: H.264 in 4:2:0, constant frame rate, no sound.
 * Frames go into the encoder one after the other, so memory does not grow with the length. The same
 * request gives the same bytes with the same ffmpeg.
 *
 * @param to where the file is written; nothing stays there on failure
 * @throws VideoError naming the mend
 */
export const renderVideo = async (request: VideoRequest, to: string): Promise<VideoFacts> => {
  const { slides, width, height, fps = 25, transition = 'cut', fadeSeconds, signal } = request
  const seconds = slides.map((slide) => slide.seconds)
  const loop = planLoop({ width, height, fps, seconds, transition, fadeSeconds })
  const strip = request.ticker
    ? await drawTicker(request.ticker, height, request.typeface)
    : undefined
  const above = height - (strip?.height ?? 0)
  const slideAt = slideReader(slides, { width, height: above })
  // Before anything is written, so that a bad slide is told at once.
  for (const index of slides.keys()) await slideAt(index)
  const ticker =
    strip &&
    planTicker({
      ...{ textWidth: strip.width, characters: strip.characters, gap: Math.round(width / 3) },
      ...{ fps, frames: loop.frames },
    })
  const frames = loop.frames * (ticker?.turns ?? 1)

  const paint = async (index: number): Promise<Uint8Array> => {
    const { slide, next, mix } = loop.frameAt(index)
    const a = await slideAt(slide)
    if (mix === 0 && !strip) return a.data
    const data = Buffer.allocUnsafe(width * height * 3)
    if (mix === 0) data.set(a.data)
    else mixInto(data.subarray(0, a.data.length), a.data, (await slideAt(next)).data, mix)
    if (strip && ticker) {
      const target = { data, width, height }
      fillRows(target, above, strip.height, strip.background)
      for (const left of copiesInFrame(ticker, index, width, strip.width))
        copyInto(target, strip, left, above)
    }
    return data
  }

  try {
    const { ok, stderr } = await runTool('ffmpeg', encode({ width, height }, fps, to), {
      timeout: 60_000 + frames * 500,
      signal,
      outer: true,
      feed: async (write) => {
        for (let index = 0; index < frames; index += 1) {
          await write(await paint(index))
          request.onPart?.((index + 1) / frames)
        }
      },
    })
    if (!ok)
      throw new VideoError('loop-invalid', {
        vi: `Không dựng được video: ${stderr.trim().slice(0, 300)}`,
        en: `The video could not be made: ${stderr.trim().slice(0, 300)}`,
      })
    return await probeVideo(to)
  } catch (error) {
    await rm(to, { force: true })
    throw error
  }
}
