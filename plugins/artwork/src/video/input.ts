import { videoLimits } from '../core/video/facts.ts'

/**
 * The arguments with which a file from outside is opened: as MP4 and as nothing else, so that a
 * playlist is never followed, from this disk only, without the other files an MP4 may point to, and
 * with a bound on the frames that are decoded.
 */
export const guardedInput = (file: string): string[] => [
  ...['-protocol_whitelist', 'file', '-max_pixels', String(videoLimits.pixels)],
  ...['-f', 'mov', '-enable_drefs', '0', '-use_absolute_path', '0', '-i', `file:${file}`],
]
