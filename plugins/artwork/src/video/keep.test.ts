import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { VideoError } from '../core/video/video-error.ts'
import { keepVideo } from './keep.ts'
import { runTool } from './run.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'bangtin-keep-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string) => path.join(dir, name)

const make = async (name: string, args: string[]): Promise<string> => {
  const made = await runTool('ffmpeg', ['-v', 'error', '-y', ...args, at(name)], {
    timeout: 60_000,
  })
  if (!made.ok) throw new Error(made.stderr)
  return at(name)
}

const scene = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=25:duration=3']
const sound = ['-f', 'lavfi', '-i', 'sine=duration=3']
const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']

beforeAll(async () => {
  await make('good.mp4', [
    ...[...scene, ...sound, ...h264, '-c:a', 'aac', '-metadata', 'location=+18.5000+105.7000/'],
    ...['-metadata', 'artist=Nguyen Van Thu', '-movflags', '+faststart+use_metadata_tags'],
  ])
})

const codeOf = async (file: string): Promise<string> => {
  const error: unknown = await keepVideo(file, at('kept.mp4')).catch((one: unknown) => one)
  if (error instanceof VideoError) {
    expect(error.text.vi.length).toBeGreaterThan(20)
    return error.code
  }
  return error instanceof Error ? String(error) : 'taken'
}

it('keeps picture and sound, and nothing of place or maker', async () => {
  expect(readFileSync(at('good.mp4')).includes('+18.5')).toBe(true)
  const { facts, poster } = await keepVideo(at('good.mp4'), at('kept.mp4'))
  expect(facts).toMatchObject({
    ...{ width: 320, height: 180, frameRate: 25, frames: 75, duration: 3 },
    ...{ codec: 'h264', hasAudio: true, audioCodec: 'aac' },
  })
  const kept = readFileSync(at('kept.mp4'))
  expect(kept.includes('+18.5')).toBe(false)
  expect(kept.includes('Nguyen')).toBe(false)
  expect(kept.indexOf('moov')).toBeLessThan(kept.indexOf('mdat'))
  expect(poster).toMatchObject({ width: 320, height: 180 })
  expect(poster.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
  const again = await keepVideo(at('good.mp4'), at('again.mp4'))
  expect(readFileSync(at('again.mp4')).equals(kept)).toBe(true)
  expect(again.poster.bytes.equals(poster.bytes)).toBe(true)
})

it('takes what a phone that is held upright films, with its sides as shown', async () => {
  await make('turned.mov', [
    ...['-i', at('good.mp4'), '-c', 'copy', '-metadata:s:v:0', 'rotate=90', '-f', 'mov'],
  ])
  const { facts, poster } = await keepVideo(at('turned.mov'), at('kept.mp4'))
  expect(facts).toMatchObject({ width: 180, height: 320 })
  expect(poster).toMatchObject({ width: 180, height: 320 })
})

it('passes over a black beginning for the poster', async () => {
  await make('dark.mp4', [
    ...['-f', 'lavfi', '-i', 'color=black:size=320x180:rate=25:duration=2', ...scene],
    ...['-filter_complex', '[0:v][1:v]concat=n=2:v=1[v]', '-map', '[v]', ...h264],
  ])
  const { poster } = await keepVideo(at('dark.mp4'), at('kept.mp4'))
  expect(poster.moment).toBeGreaterThanOrEqual(1.9)
})

it('refuses what is no video, is cut off or has no end, each with its mend', async () => {
  writeFileSync(at('text.mp4'), 'Đây là chữ, không phải video.\n'.repeat(50))
  expect(await codeOf(at('text.mp4'))).toBe('video-kind')
  writeFileSync(at('list.mp4'), '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n')
  expect(await codeOf(at('list.mp4'))).toBe('video-kind')
  writeFileSync(at('concat.mp4'), "ffconcat version 1.0\nfile '/etc/passwd'\n")
  expect(await codeOf(at('concat.mp4'))).toBe('video-kind')
  copyFileSync(at('good.mp4'), at('cut.mp4'))
  truncateSync(at('cut.mp4'), 20_000)
  expect(await codeOf(at('cut.mp4'))).toBe('video-broken')
  copyFileSync(at('good.mp4'), at('head.mp4'))
  truncateSync(at('head.mp4'), 300)
  expect(await codeOf(at('head.mp4'))).toBe('video-broken')
})

it('refuses sound alone, other codecs, and frames of no use', async () => {
  await make('sound.mp4', [...sound, '-c:a', 'aac'])
  expect(await codeOf(at('sound.mp4'))).toBe('video-kind')
  await make('old.mp4', [...scene, '-c:v', 'mpeg4'])
  expect(await codeOf(at('old.mp4'))).toBe('video-codec')
  await make('mp3.mp4', [...scene, ...sound, ...h264, '-c:a', 'libmp3lame'])
  expect(await codeOf(at('mp3.mp4'))).toBe('video-codec')
  await make('fine.mp4', [...scene, '-c:v', 'libx264', '-pix_fmt', 'yuv444p'])
  expect(await codeOf(at('fine.mp4'))).toBe('video-codec')
  await make('huge.mp4', [
    ...['-f', 'lavfi', '-i', 'color=red:size=6000x4000:rate=1:duration=1', ...h264],
  ])
  expect(await codeOf(at('huge.mp4'))).toMatch(/^video-(size|broken)$/)
})

it('refuses what claims to be endless or absurdly fast, and what is garbage inside', async () => {
  const good = readFileSync(at('good.mp4'))
  const mdhd = good.indexOf('mdhd')
  const fast = Buffer.from(good)
  fast.writeUInt32BE(0xffffffff, mdhd + 4 + 12)
  writeFileSync(at('fast.mp4'), fast)
  expect(await codeOf(at('fast.mp4'))).toMatch(/^video-(rate|broken|endless)$/)
  const slow = Buffer.from(good)
  slow.writeUInt32BE(1, mdhd + 4 + 12)
  writeFileSync(at('slow.mp4'), slow)
  expect(await codeOf(at('slow.mp4'))).toMatch(/^video-(too-long|rate|broken)$/)
  const garbage = Buffer.from(good)
  garbage.fill(0x55, good.indexOf('mdat') + 40, good.length - 100)
  writeFileSync(at('garbage.mp4'), garbage)
  expect(await codeOf(at('garbage.mp4'))).toBe('video-broken')
})
