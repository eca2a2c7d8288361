import { readFacts, type VideoFacts } from '../core/video/facts.ts'
import { brokenVideo } from '../core/video/video-error.ts'
import { guardedInput } from './input.ts'
import { runTool } from './run.ts'

/**
 * Measures a video and checks that everybody can play it.
 *
 * @param file an absolute path
 * @throws VideoError
 */
export const probeVideo = async (file: string): Promise<VideoFacts> => {
  const { ok, stdout } = await runTool(
    'ffprobe',
    [
      ...['-v', 'error', '-hide_banner', '-of', 'json', '-count_packets'],
      ...[
        '-show_entries',
        'stream:stream_side_data:stream_disposition=attached_pic:format=duration',
      ],
      ...guardedInput(file),
    ],
    { timeout: 60_000 },
  )
  if (!ok) throw brokenVideo()
  let report: unknown
  try {
    report = JSON.parse(stdout.toString('utf8'))
  } catch {
    throw brokenVideo()
  }
  return readFacts(report)
}
