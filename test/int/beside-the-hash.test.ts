import { workflowView } from '@bangtin/workflow'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paragraph, richText } from '../../src/demo/rich-text.ts'
import { actAs, draftArticle, openWard, uploadPicture, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

const upload = (value: unknown) =>
  richText([
    { type: 'upload', version: 3, format: '', id: 'a1', fields: null, relationTo: 'media', value },
    paragraph('Nội dung đã duyệt.'),
  ] as never)

const publish = async (id: string): Promise<void> => {
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
}

const words = 'Chữ chưa ai duyệt'

it('shows nothing that stands beside the id of a file in a rich text', async () => {
  const picture = await uploadPicture(ward)
  const id = await draftArticle(ward, 'Có hình', { body: upload({ id: picture, note: words }) })
  await publish(id)
  const seen = async () => JSON.stringify((await ward.rest('GET', `/articles/${id}?depth=0`)).json)
  expect(await seen()).not.toContain(words)
  const body = { _status: 'published', body: upload({ id: picture, alt: words }) }
  await ward.rest('PATCH', `/articles/${id}`, { as: 'editor', body })
  expect(await seen()).not.toContain(words)
})

it('shows no ids of rows that came after the approval', async () => {
  const image = await uploadPicture(ward)
  const { id } = await ward.payload.create({
    ...{ collection: 'banners', draft: true, req: await ward.as('designer') },
    data: { title: 'LED', slogan: 'KHẨU HIỆU', kind: 'portal', artworks: [{ image }] } as never,
  })
  await actAs(ward, 'designer', 'banners', id, 'submit')
  await actAs(ward, 'board', 'banners', id, 'approve')
  await actAs(ward, 'leader', 'banners', id, 'approve')
  await actAs(ward, 'secretary', 'banners', id, 'publish')
  const body = { _status: 'published', artworks: [{ id: words, image }] }
  await ward.rest('PATCH', `/banners/${id}`, { as: 'designer', body })
  expect(JSON.stringify((await ward.rest('GET', `/banners/${id}`)).json)).not.toContain(words)
})

it('shows when it was written as it was, whatever a later write says', async () => {
  const id = await draftArticle(ward, 'Có ngày viết')
  await publish(id)
  const written = async () => (await ward.rest('GET', `/articles/${id}`)).json['createdAt']
  const before = await written()
  const body = { _status: 'published', createdAt: '2001-01-01T00:00:00.000Z' }
  await ward.rest('PATCH', `/articles/${id}`, { as: 'editor', body })
  expect(await written()).toBe(before)
})

it('keeps evidence and flags that were set while the content was under way', async () => {
  const id = await draftArticle(ward, 'Có minh chứng')
  await actAs(ward, 'editor', 'articles', id, 'submit')
  const add = async (key: string, data: object) =>
    ward.payload.update({
      ...{ collection: 'articles', id, draft: true, data: data },
      req: await ward.as(key),
    })
  await add('editor', { evidence: [{ note: 'Đã phát thanh' }] })
  await add('board', { needsLeadership: true })
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'leader', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
  const saved = await ward.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  expect(saved.evidence).toMatchObject([{ note: 'Đã phát thanh' }])
  expect(saved.needsLeadership).toBe(true)
  expect((await workflowView(await ward.as('board'), 'articles', id)).state).toBe('published')
})

it('decides on no words whose author went past the versions', async () => {
  const id = await draftArticle(ward, 'Của biên tập viên')
  const req = await ward.as('board')
  const where = { parent: { equals: id } }
  await ward.payload.db.deleteVersions({ collection: 'articles', where, req })
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'editor', 'articles', id, 'recall')
  await ward.payload.db.updateOne({ collection: 'articles', id, data: { title: words }, req })
  await expect(actAs(ward, 'editor', 'articles', id, 'submit')).rejects.toThrow()
})
