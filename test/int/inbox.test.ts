import { engineOf, type InboxCount, type InboxPage } from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, draftArticle, openWard, type Reply, type Ward } from '../helpers/ward.ts'

let ward: Ward
const ids = new Map<string, string>()

const submitted = async (title: string, data: Record<string, unknown> = {}): Promise<string> => {
  const id = await draftArticle(ward, title, data)
  await actAs(ward, 'editor', 'articles', id, 'submit')
  ids.set(title, id)
  return id
}

const list = async (as: string, query = ''): Promise<InboxPage> => {
  const { status, json } = await ward.rest('GET', `/workflow/tasks?${query}`, { as })
  expect([status, json['errors']]).toEqual([200, undefined])
  return json as unknown as InboxPage
}

const count = async (as: string): Promise<InboxCount> =>
  (await ward.rest('GET', '/workflow/tasks/count', { as })).json as unknown as InboxCount

const titles = ({ docs }: InboxPage): string[] => docs.map(({ title }) => title)

/** Makes a document late, below the engine. */
const makeLate = async (title: string): Promise<void> => {
  const dueAt = '2020-01-01T00:00:00.000Z'
  await engineOf(ward.payload).raw.updateMany({
    collection: 'workflow-tasks',
    where: { docId: { equals: ids.get(title) } },
    data: { dueAt, order: `${dueAt}|` },
    req: await ward.as(),
  })
}

beforeAll(async () => {
  ward = await openWard()
  await submitted('Đường làng ngõ xóm')
  await submitted('Hồ sơ trực tuyến')
  await submitted('Họp tổ dân phố')
  await makeLate('Họp tổ dân phố')
})

afterAll(() => ward.close())

describe('GET /api/workflow/tasks', () => {
  it('is for those who signed in, and names the parameter that is wrong', async () => {
    expect((await ward.rest('GET', '/workflow/tasks')).status).toBe(401)
    expect((await ward.rest('GET', '/workflow/tasks/count')).status).toBe(401)
    expect(
      (await ward.rest('GET', `/workflow/tasks/articles/${ids.get('Hồ sơ trực tuyến')}`)).status,
    ).toBe(401)
    for (const wrong of ['scope=all', 'page=0', 'limit=x', 'collection=users', 'kind=eat']) {
      const { status, json } = await ward.rest('GET', `/workflow/tasks?${wrong}`, { as: 'board' })
      expect([status, JSON.stringify(json)]).toEqual([
        400,
        expect.stringContaining(wrong.split('=')[0] ?? ''),
      ])
    }
  })

  it('gives what waits for oneself, what is late first, with what a decision has to name', async () => {
    const page = await list('board')
    expect(titles(page)[0]).toBe('Họp tổ dân phố')
    expect(page.totalDocs).toBe(3)
    const [late] = page.docs
    expect(late).toMatchObject({
      ...{ kind: 'decide', action: 'approve', overdue: true, mayReturn: true, capacities: null },
      ...{ state: 'board', stage: { vi: 'Ban Biên tập' }, actionLabel: { vi: 'Duyệt nội dung' } },
      submittedBy: expect.any(String) as string,
      picture: { alt: 'Ảnh thử', thumbnail: expect.stringContaining('/api/media/') as string },
    })
    const view = await ward.rest('GET', `/articles/${late?.docId}/workflow`, { as: 'board' })
    expect(view.json).toMatchObject({ contentHash: late?.contentHash, revision: late?.revision })
  })

  it('gives one line a document of one’s bodies, and to those who wait what they wait for', async () => {
    expect((await list('secretary', 'scope=body')).totalDocs).toBe(3)
    expect((await list('center', 'scope=body')).totalDocs).toBe(0)
    const waiting = await list('editor', 'scope=others')
    expect(waiting.totalDocs).toBe(3)
    expect(waiting.docs[0]).toMatchObject({ kind: null, action: null, contentHash: null })
    expect((await list('board', 'scope=others')).totalDocs).toBe(0)
    expect((await list('editor')).totalDocs).toBe(0)
  })

  it('pages in the database and filters by lateness, kind, collection and words', async () => {
    const second = await list('board', 'limit=2&page=2')
    expect([second.docs.length, second.totalPages, second.page]).toEqual([1, 2, 2])
    expect(titles(await list('board', 'overdue=true'))).toEqual(['Họp tổ dân phố'])
    expect(titles(await list('board', 'q=ho%20so'))).toEqual(['Hồ sơ trực tuyến'])
    expect(titles(await list('board', 'q=ĐƯỜNG'))).toEqual(['Đường làng ngõ xóm'])
    expect((await list('board', 'q=%25')).totalDocs).toBe(3)
    expect((await list('board', 'collection=posters')).totalDocs).toBe(0)
    expect((await list('board', 'kind=publish')).totalDocs).toBe(0)
  })

  it('counts what is open and what is late', async () => {
    expect(await count('board')).toEqual({ mine: 3, overdue: 1 })
    expect(await count('editor')).toEqual({ mine: 0, overdue: 0 })
  })

  it('gives the words to read before deciding, with their hash', async () => {
    const id = ids.get('Hồ sơ trực tuyến') ?? ''
    const { status, json } = await ward.rest('GET', `/workflow/tasks/articles/${id}`, {
      as: 'board',
    })
    expect(status).toBe(200)
    const [row] = (await list('board', 'q=ho%20so')).docs
    expect(json['contentHash']).toBe(row?.contentHash)
    expect(JSON.stringify(json['fields'])).toContain('Nội dung đã duyệt.')
    expect((await ward.rest('GET', '/workflow/tasks/users/1', { as: 'board' })).status).toBe(404)
    expect((await ward.rest('GET', '/workflow/tasks/articles/x', { as: 'board' })).status).toBe(404)
  })

  it('asks of a signing stage the capacities that the person has', async () => {
    const id = await submitted('Cần lãnh đạo ký')
    const req = await ward.as('secretary')
    const { docs } = await ward.payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      draft: true,
    })
    await ward.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { needsLeadership: true, revision: docs[0]?.revision ?? 1 },
      req,
    })
    await actAs(ward, 'board', 'articles', id, 'approve')
    const [row] = (await list('leader')).docs
    expect(row).toMatchObject({ docId: id, action: 'approve', capacities: ['own'] })
    await actAs(ward, 'leader', 'articles', id, 'approve')
  })

  it('lets several be decided, each by itself: what changed meanwhile stays', async () => {
    const open = (await list('board', 'kind=decide')).docs
    await actAs(ward, 'board', 'articles', open[0]?.docId ?? '', 'approve')
    const replies: Reply[] = []
    for (const { collection, docId, action, revision, contentHash } of open)
      replies.push(
        await ward.rest('POST', `/${collection}/${docId}/workflow`, {
          as: 'board',
          body: { action, revision, contentHash },
        }),
      )
    expect(replies.map(({ status }) => status)).toEqual([409, 200, 200])
    expect((await list('board', 'kind=decide')).totalDocs).toBe(0)
    expect((await list('board', 'kind=publish')).docs[0]).toMatchObject({ action: 'publish' })
  })
})
