import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileForm, smallClip } from '../helpers/clip.ts'
import { type Client, signIn } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

let server: TestServer
let designer: Client

beforeAll(async () => {
  server = await startServer({ env: { VIDEO_MAX_MB: '90' } })
  designer = await signIn(server.url, 'designer')
})
afterAll(() => server.close())

type Answer = {
  doc?: { filename: string; filesize: number; duration: number }
  errors?: { message: string }[]
}
type Clips = {
  docs: { slug: string; video: { url: string; sizes: { poster: { url: string } } } }[]
}

const upload = (bytes: Uint8Array, name = 'a.mp4') =>
  designer.send<Answer>('POST', '/api/videos', fileForm(bytes, name, 'video/mp4'))
const filesIn = (name: string) => {
  const folder = path.join(server.dataDir, name)
  return existsSync(folder) ? readdirSync(folder) : []
}

/** The clip with so many megabytes of nothing behind it, as an MP4 may have. */
const padded = (clip: Buffer, megabytes: number): Buffer => {
  const box = Buffer.alloc(megabytes * 1024 * 1024)
  box.writeUInt32BE(box.length)
  box.write('free', 4, 'latin1')
  return Buffer.concat([clip, box])
}

it('plays the live clip to the public, from any place in it, with its captions and still', async () => {
  const reply = await fetch(`${server.url}/api/video-clips?depth=1`)
  const [clip] = ((await reply.json()) as Clips).docs
  if (!clip) throw new Error('No live clip.')
  const page = await (await fetch(`${server.url}/clip/${clip.slug}`)).text()
  expect(page).toContain('<video')
  expect(page).toContain('<track')
  expect(await (await fetch(`${server.url}/clip`)).text()).toContain(`/clip/${clip.slug}`)
  const file = `${server.url}${clip.video.url}`
  const whole = Buffer.from(await (await fetch(file)).arrayBuffer())
  const part = await fetch(file, { headers: { range: 'bytes=1000-1999' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-type')).toBe('video/mp4')
  expect(part.headers.get('content-range')).toBe(`bytes 1000-1999/${whole.length}`)
  expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(1000, 2000))).toBe(true)
  const beyond = await fetch(file, { headers: { range: `bytes=${whole.length}-` } })
  expect(beyond.status).toBe(416)
  const poster = await fetch(`${server.url}${clip.video.sizes.poster.url}`)
  expect([poster.status, poster.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  const track = /<track[^>]*src="([^"]+)"/.exec(page)?.[1] ?? ''
  const captions = await fetch(`${server.url}${track}`)
  expect(captions.headers.get('content-type')).toContain('text/vtt')
  expect(await captions.text()).toMatch(/^WEBVTT/)
})

it('takes a video that is larger than any picture may be, and refuses a larger one', async () => {
  const clip = await smallClip('LẮNG NGHE PHẢN ÁNH')
  const taken = await upload(padded(clip, 80), 'lon.mp4')
  expect([taken.status, taken.json.errors]).toEqual([201, undefined])
  // What does not belong to picture and sound is not kept.
  expect(taken.json.doc?.filesize).toBeLessThan(clip.length * 2)
  const refused = await upload(padded(clip, 95), 'qua-lon.mp4')
  expect(refused.status).toBe(413)
  expect(JSON.stringify(refused.json)).toContain('MB')
  expect(filesIn('incoming')).toEqual([])
})

it('answers malformed forms and other methods with 4xx, and keeps nothing', async () => {
  const before = filesIn('videos')
  const send = (body: string, type: string) =>
    fetch(`${server.url}/api/videos`, {
      method: 'POST',
      headers: { authorization: `JWT ${designer.token}`, 'content-type': type },
      body,
    })
  for (const [body, type] of [
    ['--x\r\nbroken', 'multipart/form-data; boundary=x'],
    ['', 'multipart/form-data'],
    ['{"a":', 'application/json'],
    ['null', 'application/json'],
    [
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n[1]\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
    [
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
  ] as const) {
    const { status } = await send(body, type)
    expect([body, status >= 400 && status < 500]).toEqual([body, true])
  }
  expect(filesIn('videos')).toEqual(before)
  expect(filesIn('incoming')).toEqual([])
  expect(readFileSync(path.join(server.dataDir, 'videos', before[0] ?? '')).length).toBeGreaterThan(
    0,
  )
})
