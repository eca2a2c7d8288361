import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reconcile } from '@bangtin/workflow'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileForm, smallClip } from '../helpers/clip.ts'
import { actAs, openWard, type Reply, type Ward } from '../helpers/ward.ts'

let ward: Ward
let clip: Buffer
beforeAll(async () => {
  ward = await openWard()
  clip = await smallClip('CÔNG KHAI THỦ TỤC')
})
afterAll(() => ward.close())

const folder = (name: string) => path.join(ward.dir, 'data', name)
const filesIn = (name: string) => (existsSync(folder(name)) ? readdirSync(folder(name)) : [])

const upload = (
  bytes: Uint8Array,
  { as = 'designer', name = 'Clip của tôi.MP4', data = {} } = {},
) => ward.rest('POST', '/videos?depth=0', { as, body: fileForm(bytes, name, 'video/mp4', data) })

const captions = (text: string, name = 'phu-de.srt') =>
  ward.rest('POST', '/captions', {
    ...{ as: 'designer', body: fileForm(Buffer.from(text), name, 'application/x-subrip') },
  })

type Doc = Record<string, unknown> & { id: string; filename: string; url: string }
const docOf = ({ json }: Reply) => json['doc'] as Doc
const errorOf = ({ json }: Reply) =>
  (json['errors'] as { message: string; data?: { code?: string } }[] | undefined)?.[0]

const draftClip = async (data: Record<string, unknown>): Promise<string> => {
  const { id } = await ward.payload.create({
    ...{ collection: 'video-clips', draft: true, req: await ward.as('designer') },
    data: { title: `Clip ${Math.random()}`, ...data } as never,
  })
  return String(id)
}

const publish = async (id: string) => {
  await actAs(ward, 'designer', 'video-clips', id, 'submit')
  for (const body of ['center', 'board', 'leader'])
    await actAs(ward, body, 'video-clips', id, 'approve')
  await actAs(ward, 'center', 'video-clips', id, 'publish')
}

it('stores a video as it measured it, whatever the request says, with a still', async () => {
  const reply = await upload(clip, { data: { duration: 1, codec: 'gif', sizes: {}, width: 5 } })
  expect([reply.status, JSON.stringify(reply.json['errors'])]).toEqual([201, undefined])
  expect(docOf(reply)).toMatchObject({
    ...{ filename: 'clip-cua-toi.mp4', mimeType: 'video/mp4', duration: 2, frameRate: 25 },
    ...{ width: 320, height: 160, codec: 'h264', hasAudio: false },
    sizes: { poster: { filename: 'clip-cua-toi-poster.jpg', width: 320 } },
  })
  expect(filesIn('videos').sort()).toEqual(['clip-cua-toi-poster.jpg', 'clip-cua-toi.mp4'])
  expect(filesIn('incoming')).toEqual([])
  const { fileHashes } = await ward.payload.findByID({
    ...{ collection: 'videos', id: docOf(reply).id },
  })
  expect(Object.keys(fileHashes as object).sort()).toEqual(['original', 'poster'])
})

it('refuses what is no video with its mend, and leaves nothing behind', async () => {
  const before = filesIn('videos')
  for (const [bytes, code] of [
    [Buffer.from('không phải video '.repeat(20)), 'video-kind'],
    [clip.subarray(0, clip.length - 500), 'video-broken'],
    [Buffer.from('#EXTM3U\nfile:///etc/passwd\n'), 'video-kind'],
    [Buffer.alloc(0), 'one-file'],
  ] as const) {
    const reply = await upload(bytes)
    expect(reply.status).toBe(400)
    if (code !== 'one-file') expect(errorOf(reply)).toMatchObject({ data: { code } })
    expect(errorOf(reply)?.message).toMatch(/[Hh]ãy/)
  }
  expect(filesIn('videos')).toEqual(before)
  expect(filesIn('incoming')).toEqual([])
  expect((await ward.rest('POST', '/videos', { as: 'designer', body: {} })).status).toBe(400)
})

it('takes nothing from strangers, and changes no stored file', async () => {
  const stranger = await ward.rest('POST', '/videos', {
    body: fileForm(clip, 'a.mp4', 'video/mp4'),
  })
  expect([401, 403]).toContain(stranger.status)
  const { id, filename } = docOf(await upload(clip))
  const before = readFileSync(path.join(folder('videos'), filename))
  const other = await smallClip('LẮNG NGHE PHẢN ÁNH')
  const reply = await ward.rest('PATCH', `/videos/${id}`, {
    ...{ as: 'designer', body: fileForm(other, 'b.mp4', 'video/mp4') },
  })
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expect(reply.status).toBeLessThan(500)
  expect(readFileSync(path.join(folder('videos'), filename)).equals(before)).toBe(true)
  await ward.rest('PATCH', `/videos/${id}`, { as: 'designer', body: { duration: 99 } })
  expect((await ward.payload.findByID({ collection: 'videos', id })).duration).toBe(2)
  expect((await ward.rest('DELETE', `/videos/${id}`, { as: 'designer' })).status).toBe(200)
  expect(filesIn('videos').filter((name) => name.startsWith(filename.slice(0, -4)))).toEqual([])
})

it('turns SRT into WebVTT, and names the line that is wrong', async () => {
  const good = await captions('1\n00:00:00,500 --> 00:00:01,500\nCông khai thủ tục\n')
  expect(good.status).toBe(201)
  expect(docOf(good)).toMatchObject({ filename: 'phu-de.vtt', mimeType: 'text/vtt' })
  expect(readFileSync(path.join(folder('captions'), 'phu-de.vtt'), 'utf8')).toMatch(/^WEBVTT\n/)
  const bad = await captions('1\n00:00:03,000 --> 00:00:01,500\nA\n')
  expect(bad.status).toBe(400)
  expect(errorOf(bad)?.message).toMatch(/dòng 2/)
  expect(errorOf(bad)?.data?.code).toBe('captions-broken')
})

it('shows a clip, its still and its captions to the public only while it is live', async () => {
  const video = docOf(await upload(clip, { name: 'cong-khai.mp4' }))
  const text = docOf(await captions('00:00:00,500 --> 00:00:01,500\nXin chào\n', 'a.srt'))
  const id = await draftClip({ video: video.id, captions: text.id })
  const files = [
    `/videos/file/${video.filename}`,
    `/videos/file/${video.filename.replace('.mp4', '-poster.jpg')}`,
    `/captions/file/${text.filename}`,
  ]
  const statuses = async () => {
    const found: number[] = []
    for (const file of files) found.push((await ward.rest('GET', file)).status)
    return found
  }
  expect(await statuses()).toEqual([403, 403, 403])
  await publish(id)
  expect(await statuses()).toEqual([200, 200, 200])
  const gone = await ward.rest('DELETE', `/videos/${video.id}`, { as: 'designer' })
  expect(gone.status).toBeGreaterThanOrEqual(400)
  expect(existsSync(path.join(folder('videos'), video.filename))).toBe(true)
  expect(await reconcile(ward.payload)).toEqual([])
  await actAs(ward, 'leader', 'video-clips', id, 'unpublish', 'Sai nội dung')
  expect(await statuses()).toEqual([403, 403, 403])
})

it('is told of a video that was changed on the disk', async () => {
  const video = docOf(await upload(clip, { name: 'doi.mp4' }))
  const id = await draftClip({ video: video.id })
  await publish(id)
  // Reviewers see the still, never the video in a picture's place.
  const { json } = await ward.rest('GET', `/video-clips/${id}/workflow`, { as: 'board' })
  const [picture] = json['pictures'] as { url: string; thumbnail: string }[]
  expect([picture?.url, picture?.thumbnail].map((one) => one?.endsWith('-poster.jpg'))).toEqual([
    ...[true, true],
  ])
  const file = path.join(folder('videos'), video.filename.replace('.mp4', '-poster.jpg'))
  writeFileSync(file, 'khác')
  expect((await reconcile(ward.payload)).length).toBeGreaterThan(0)
})

it('asks for a video before a clip is submitted', async () => {
  const id = await draftClip({})
  await expect(actAs(ward, 'designer', 'video-clips', id, 'submit')).rejects.toThrow()
})
