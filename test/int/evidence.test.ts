import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { liveArticle, openWard, uploadPicture, type Ward } from '../helpers/ward.ts'

let ward: Ward
let article: string
let photo: string

const setEvidence = async (photos: string[], where: 'draft' | 'live') => {
  const evidence = photos.map((one) => ({ place: 'Tổ dân phố 3', photo: one }))
  await ward.payload.update({
    ...{ collection: 'articles', id: article, draft: where === 'draft' },
    data: { evidence, ...(where === 'live' ? { _status: 'published' } : {}) },
    req: await ward.as('editor'),
  })
}
const remove = async () => (await ward.rest('DELETE', `/media/${photo}`, { as: 'editor' })).status

beforeAll(async () => {
  ward = await openWard()
  article = await liveArticle(ward, 'Tin có minh chứng')
  photo = await uploadPicture(ward)
})
afterAll(() => ward.close())

it('a photo of evidence is not public, though what it proves is', async () => {
  await setEvidence([photo], 'draft')
  const medium = await ward.payload.findByID({ collection: 'media', id: photo })
  expect((medium as { isPublic?: boolean }).isPublic).toBe(false)
  expect((await ward.rest('GET', `/media/${photo}`)).status).toBe(404)
  expect((await ward.rest('GET', `/media/file/${medium.filename}`)).status).toBe(403)
  const seen = await ward.rest('GET', `/articles/${article}`)
  expect(seen.status).toBe(200)
  expect(JSON.stringify(seen.json)).not.toContain(photo)
  expect(JSON.stringify(seen.json)).not.toContain('Tổ dân phố 3')
})

it('it stays while a draft or a document names it, by whatever way it is deleted', async () => {
  const { filename } = await ward.payload.findByID({ collection: 'media', id: photo })
  expect(await remove()).toBe(403)
  await expect(ward.payload.delete({ collection: 'media', id: photo })).rejects.toThrow()
  await expect(
    ward.payload.db.deleteOne({ collection: 'media', where: { id: { equals: photo } } }),
  ).rejects.toThrow()
  expect(existsSync(path.join(ward.dir, 'media', String(filename)))).toBe(true)
})

it('so it is with evidence saved on the live document itself', async () => {
  await setEvidence([photo], 'live')
  expect(JSON.stringify((await ward.rest('GET', `/articles/${article}`)).json)).not.toContain(photo)
  expect(await remove()).toBe(403)
  await setEvidence([], 'draft')
  expect(await remove()).toBe(403)
})

it('it may go once nothing names it', async () => {
  await setEvidence([], 'live')
  expect(await remove()).toBe(200)
})
