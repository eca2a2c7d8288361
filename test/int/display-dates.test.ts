import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, draftArticle, openWard, uploadPicture, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})
afterAll(() => ward.close())

const day = (offset: number): string =>
  new Date(Date.now() + offset * 24 * 60 * 60 * 1000).toISOString()

const live = async (title: string, data: Record<string, unknown>): Promise<string> => {
  const id = await draftArticle(ward, title, data)
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
  return id
}

const seen = async (id: string) => ({
  rest: (await ward.rest('GET', `/articles/${id}`)).status === 200,
  list: (await ward.rest('GET', `/articles?where[id][equals]=${id}`)).json['totalDocs'] === 1,
  graphql: Boolean(
    (
      (await ward.graphql(`{ Articles(where: { id: { equals: "${id}" } }) { docs { id } } }`)).json[
        'data'
      ] as { Articles: { docs: unknown[] } }
    ).Articles.docs.length,
  ),
})

const yes = { rest: true, list: true, graphql: true }
const no = { rest: false, list: false, graphql: false }

describe('the public sees an article only on the days it is to be shown', () => {
  it('today is inside when it is the first or the last day', async () => {
    const dates = { displayFrom: day(0), displayUntil: day(0) }
    expect(await seen(await live('Hôm nay', dates))).toEqual(yes)
    expect(await seen(await live('Không hạn', {}))).toEqual(yes)
  })

  it('not before and not after, by no way, while people with an account see it', async () => {
    const early = await live('Chưa đến ngày', { displayFrom: day(1) })
    const late = await live('Hết ngày', { displayUntil: day(-1) })
    for (const id of [early, late]) {
      expect(await seen(id)).toEqual(no)
      expect((await ward.rest('GET', `/articles/${id}?draft=true`)).status).toBe(404)
      expect(
        (await ward.rest('GET', '/articles?draft=true&limit=0')).json['docs'],
      ).not.toContainEqual(expect.objectContaining({ id }))
      expect((await ward.rest('GET', `/articles/${id}`, { as: 'board' })).status).toBe(200)
      const { docs } = await ward.payload.find({
        collection: 'articles',
        where: { id: { equals: id } },
        overrideAccess: false,
      })
      expect(docs).toEqual([])
    }
  })

  it('its pictures are hidden with it, unless another article shows them', async () => {
    const [own, shared] = [await uploadPicture(ward), await uploadPicture(ward)]
    const status = async (id: string) => (await ward.rest('GET', `/media/${id}`)).status
    await live('Ảnh riêng', { cover: own, displayFrom: day(2) })
    await live('Ảnh chung, ẩn', { cover: shared, displayFrom: day(2) })
    expect(await status(own)).toBe(404)
    expect(await status(shared)).toBe(404)
    await live('Ảnh chung, hiện', { cover: shared })
    expect(await status(shared)).toBe(200)
    expect(await status(own)).toBe(404)
  })
})

it('an article that would end before it begins is not accepted for review', async () => {
  const id = await draftArticle(ward, 'Ngược ngày', { displayFrom: day(3), displayUntil: day(1) })
  await expect(actAs(ward, 'editor', 'articles', id, 'submit')).rejects.toMatchObject({
    status: 422,
  })
})
