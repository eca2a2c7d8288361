import { bestLook, lookOf, posterMoments } from '../core/video/poster-moment.ts'
import type { VideoFacts } from '../core/video/facts.ts'
import { guardedInput } from './input.ts'
import { brokenVideo } from '../core/video/video-error.ts'
import { runTool } from './run.ts'

/** A still of a video: JPEG bytes, and its size in pixels. */
export type Poster = { bytes: Buffer; width: number; height: number; moment: number }

const widest = 1280

const frameAt = async (file: string, moment: number, output: string[]): Promise<Buffer> => {
  const { ok, stdout } = await runTool(
    'ffmpeg',
    [
      ...['-v', 'error', '-nostdin', '-threads', '1', '-ss', moment.toFixed(3)],
      ...guardedInput(file),
      ...['-map', '0:v:0', '-frames:v', '1', '-an', '-sn', '-dn', '-map_metadata', '-1'],
      ...['-fflags', '+bitexact', '-flags:v', '+bitexact', ...output, 'pipe:1'],
    ],
    { timeout: 30_000, maxOutput: 8 * 1024 * 1024 },
  )
  return ok ? stdout : Buffer.alloc(0)
}

/**
 * Takes a still that shows something: of a few moments the first that is neither black nor of one
 * colour. The same file gives the same still.
 *
 * @throws VideoError when no frame can be decoded
 */
export const takePoster = async (
  file: string,
  { duration, width, height }: VideoFacts,
): Promise<Poster> => {
  const moments = posterMoments.map((part) => Math.max(0, part * duration - 0.001))
  const looks: ReturnType<typeof lookOf>[] = []
  for (const moment of moments) {
    const small = ['-vf', 'scale=64:64,format=gray', '-f', 'rawvideo']
    const grey = await frameAt(file, moment, small)
    looks.push(grey.length === 64 * 64 ? lookOf(grey) : { mean: 0, deviation: -1 })
    if (bestLook(looks) === looks.length - 1 && (looks.at(-1)?.deviation ?? 0) > 12) break
  }
  const moment = moments[bestLook(looks)] ?? 0
  const scale = Math.min(1, widest / width)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const look = `scale=${size.width}:${size.height}:flags=bicubic+accurate_rnd+bitexact,format=yuvj420p`
  const bytes = await frameAt(file, moment, [
    ...['-vf', look, '-c:v', 'mjpeg', '-q:v', '3', '-f', 'mjpeg'],
  ])
  if (bytes.length === 0) throw brokenVideo()
  return { bytes, ...size, moment }
}
