import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { VideoError } from '../core/video/video-error.ts'
import { renderArtwork } from '../render/index.ts'
import { probeVideo } from './probe.ts'
import { renderVideo, type VideoRequest } from './render-video.ts'
import { runTool } from './run.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'bangtin-video-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const slide = async (slogan: string, palette: string, width = 320, height = 160) =>
  (
    await renderArtwork({
      ...{ template: 'led-slogan', data: { slogan, palette }, width, height, format: 'png' },
    })
  ).bytes

const request = async (more: Partial<VideoRequest> = {}): Promise<VideoRequest> => ({
  slides: [
    { png: await slide('CÔNG KHAI THỦ TỤC', 'red-yellow'), seconds: 0.8 },
    { png: await slide('LẮNG NGHE PHẢN ÁNH', 'blue-white'), seconds: 0.8 },
  ],
  ...{ width: 320, height: 160, fps: 25, ...more },
})

const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** A frame of a file as grey bytes. */
const frames = async (file: string, width = 320, height = 160): Promise<Buffer[]> => {
  const { stdout } = await runTool(
    'ffmpeg',
    ['-v', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'gray', 'pipe:1'],
    { timeout: 60_000, maxOutput: 200 * width * height },
  )
  const size = width * height
  return Array.from({ length: stdout.length / size }, (_, at) =>
    stdout.subarray(at * size, (at + 1) * size),
  )
}

const difference = (a: Buffer | undefined, b: Buffer | undefined): number => {
  if (!a || !b) throw new Error('A frame is missing.')
  return a.reduce((total, value, at) => total + Math.abs(value - (b[at] ?? 0)), 0) / a.length
}

it('makes exact frames at a constant rate, and the same bytes each time', async () => {
  const [one, two] = [path.join(dir, 'one.mp4'), path.join(dir, 'two.mp4')]
  const facts = await renderVideo(await request(), one)
  expect(facts).toMatchObject({
    ...{ width: 320, height: 160, frames: 40, duration: 1.6, frameRate: 25 },
    ...{ codec: 'h264', pixelFormat: 'yuv420p', hasAudio: false },
  })
  await renderVideo(await request(), two)
  expect(sum(two)).toBe(sum(one))
  const bytes = readFileSync(one)
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  const { stdout } = await runTool(
    'ffprobe',
    ['-v', 'error', '-show_entries', 'packet=duration_time', '-of', 'csv=p=0', one],
    { timeout: 20_000 },
  )
  const durations = stdout.toString().trim().split(/\s+/).map(parseFloat)
  expect(new Set(durations.map((value) => value.toFixed(4)))).toEqual(new Set(['0.0400']))
})

it('fades the last slide into the first, so that no jump shows where the loop closes', async () => {
  const file = path.join(dir, 'fade.mp4')
  await renderVideo(await request({ transition: 'fade', fadeSeconds: 0.4 }), file)
  const all = await frames(file)
  expect(all).toHaveLength(40)
  const jump = difference(all.at(-1), all[0])
  const steps = all.slice(1).map((frame, at) => difference(frame, all[at]))
  expect(jump).toBeLessThanOrEqual(Math.max(...steps) + 1)
  expect(difference(all[0], all[20])).toBeGreaterThan(4 * jump)
})

it('runs a text by whole pixels and closes the loop where it began', async () => {
  const file = path.join(dir, 'ticker.mp4')
  const ticker = { text: 'Nộp hồ sơ tại nhà, nhận kết quả tận nơi', height: 40 }
  const slides = [{ png: await slide('CÔNG KHAI', 'red-yellow', 320, 120), seconds: 0.8 }]
  const facts = await renderVideo(await request({ slides, ticker }), file)
  // One turn of the slide is too short for the text, so the slides turn several times.
  expect(facts.frames % 20).toBe(0)
  expect(facts.frames).toBeGreaterThan(20)
  const all = await frames(file)
  const band = (frame: Buffer | undefined) => frame?.subarray(320 * 120)
  const steps = all.slice(1).map((frame, at) => difference(band(frame), band(all[at])))
  const jump = difference(band(all.at(-1)), band(all[0]))
  expect(jump).toBeLessThanOrEqual(Math.max(...steps) + 1)
  expect(jump).toBeGreaterThan(0.5)
  // The slide above is whole: nothing covers it.
  const above = all.map((frame) => frame.subarray(0, 320 * 118))
  expect(difference(above.at(-1), above[0])).toBeLessThan(0.5)
})

it('tells the next even size, and a slide of another size, and leaves no file', async () => {
  const file = path.join(dir, 'none.mp4')
  const codeOf = async (more: Partial<VideoRequest>): Promise<[string, string]> => {
    const error: unknown = await renderVideo(await request(more), file).catch((one: unknown) => one)
    return error instanceof VideoError ? [error.code, error.text.en] : ['none', String(error)]
  }
  expect(await codeOf({ width: 321 })).toEqual(['size-odd', expect.stringContaining('Use 322')])
  expect((await codeOf({ width: 640 }))[0]).toBe('slide-size')
  expect((await codeOf({ fps: 29.97 }))[0]).toBe('loop-invalid')
  expect((await codeOf({ ticker: { text: '★', height: 40 } }))[0]).toBe('ticker-invalid')
  await expect(probeVideo(file)).rejects.toThrow()
})

it('is stopped by its caller, and leaves no file', async () => {
  const file = path.join(dir, 'stopped.mp4')
  const slides = (await request()).slides.map((one) => ({ ...one, seconds: 300 }))
  const signal = AbortSignal.timeout(500)
  await expect(renderVideo(await request({ slides, signal }), file)).rejects.toThrow()
  expect(() => readFileSync(file)).toThrow()
})
