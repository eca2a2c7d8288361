import { brokenVideo, VideoError } from '../core/video/video-error.ts'
import type { VideoFacts } from '../core/video/facts.ts'
import { walkBoxes } from './boxes.ts'
import { guardedInput } from './input.ts'
import { type Poster, takePoster } from './poster.ts'
import { probeVideo } from './probe.ts'
import { runTool } from './run.ts'

/** A video as it is kept. */
export type KeptVideo = { facts: VideoFacts; poster: Poster }

const notMp4 = (): VideoError =>
  new VideoError('video-kind', {
    vi: 'Tệp không phải video MP4. Hãy xuất lại thành MP4 (H.264).',
    en: 'The file is no MP4 video. Export it as MP4 (H.264).',
  })

/**
 * Checks a video from outside and writes it anew: the same picture and sound in a plain MP4 that
 * starts while it loads, without places, names, chapters and other tracks.
 *
 * @param from the file as it came
 * @param to where the kept one is written; the caller removes it on failure
 * @throws VideoError
 */
export const keepVideo = async (from: string, to: string): Promise<KeptVideo> => {
  const boxes = await walkBoxes(from)
  if (boxes === 'other') throw notMp4()
  if (boxes === 'cut-off') throw brokenVideo()
  const told = await probeVideo(from)
  const { ok, stderr } = await runTool(
    'ffmpeg',
    [
      ...['-v', 'error', '-nostdin', '-y', ...guardedInput(from)],
      ...['-map', '0:v:0', '-map', '0:a:0?', '-c', 'copy', '-sn', '-dn'],
      ...['-map_metadata', '-1', '-map_metadata:s', '-1', '-map_chapters', '-1'],
      ...['-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4', `file:${to}`],
    ],
    { timeout: 180_000 },
  )
  if (!ok || /truncat|partial file|invalid data|corrupt/i.test(stderr)) throw brokenVideo()
  const facts = await probeVideo(to)
  if (Math.abs(facts.frames - told.frames) > 1) throw brokenVideo()
  await demandDecodable(to)
  return { facts, poster: await takePoster(to, facts) }
}

/** Decodes every key frame: enough to know that the picture is there, in a part of the time. */
const demandDecodable = async (file: string): Promise<void> => {
  const { ok, stderr } = await runTool(
    'ffmpeg',
    [
      ...['-v', 'error', '-nostdin', '-xerror', '-threads', '1', '-skip_frame', 'nokey'],
      ...guardedInput(file),
      ...['-map', '0:v:0', '-f', 'null', '-'],
    ],
    { timeout: 120_000 },
  )
  if (!ok || /error|invalid|corrupt/i.test(stderr)) throw brokenVideo()
}
