import { VideoError } from '../core/video/video-error.ts'
import type { Pixels } from '../core/video/paint.ts'
import { runTool } from './run.ts'

const slideError = (vi: string, en: string): VideoError => new VideoError('slide-size', { vi, en })

/**
 * Reads a PNG of exactly that size into pixels.
 *
 * @throws VideoError `slide-size`
 */
export const readPng = async (
  png: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Pixels> => {
  const head = Buffer.from(png.buffer, png.byteOffset, Math.min(png.byteLength, 24))
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG')
    throw slideError('Hình phải là PNG.', 'A slide must be a PNG.')
  const [given, down] = [head.readUInt32BE(16), head.readUInt32BE(20)]
  if (given !== width || down !== height)
    throw slideError(
      `Hình ${given}×${down} không khớp; hãy dựng hình đúng ${width}×${height} (phần còn lại là dải chữ chạy, nếu có).`,
      `A slide of ${given}×${down} does not fit; render it at ${width}×${height} (the rest is the running text, if any).`,
    )
  const { ok, stdout } = await runTool(
    'ffmpeg',
    [
      ...['-v', 'error', '-protocol_whitelist', 'pipe', '-f', 'png_pipe', '-i', 'pipe:0'],
      ...['-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1'],
    ],
    { timeout: 30_000, maxOutput: width * height * 3, feed: (write) => write(png) },
  )
  if (!ok || stdout.length !== width * height * 3)
    throw slideError('Hình PNG bị hỏng.', 'The PNG is broken.')
  return { data: stdout, width, height }
}
