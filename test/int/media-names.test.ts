import { reconcile } from '@bangtin/workflow'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actAs, draftArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

type Medium = { id: string; filename: string; sizes: { thumb: { filename: string } } }

const upload = async (name: string, background: string): Promise<Medium> => {
  const create = { width: 400, height: 10, channels: 3, background } as const
  const data = await sharp({ create }).png().toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), name)
  form.set('_payload', JSON.stringify({ alt: name }))
  const { status, json } = await ward.rest('POST', '/media', { as: 'editor', body: form })
  expect(status).toBe(201)
  return json['doc'] as Medium
}

it('never stores a size of a new picture over the file of a live one', async () => {
  const shown = await upload('le-hoi-320x8.png', 'green')
  const id = await draftArticle(ward, 'Lễ hội', { cover: shown.id })
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
  const other = await upload('le-hoi.png', 'red')
  expect(other.sizes.thumb.filename).toBe('le-hoi-320x8.png')
  expect(await reconcile(ward.payload)).toEqual([])
  await ward.rest('DELETE', `/media/${other.id}`, { as: 'editor' })
  expect(await reconcile(ward.payload)).toEqual([])
})
