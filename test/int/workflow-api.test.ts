import { type workflowView } from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rounds } from '../helpers/soak.ts'
import {
  actAs,
  draftArticle,
  liveArticle,
  openWard,
  type Reply,
  uploadPicture,
  type Ward,
} from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

type View = Awaited<ReturnType<typeof workflowView>>

const view = async (id: string, as = 'board', collection = 'articles'): Promise<View> => {
  const { status, json } = await ward.rest('GET', `/${collection}/${id}/workflow`, { as })
  expect(status).toBe(200)
  return json as unknown as View
}

const post = (id: string, as: string | undefined, body: unknown, collection = 'articles') =>
  ward.rest('POST', `/${collection}/${id}/workflow`, { ...(as ? { as } : {}), body })

const codeOf = ({ json }: Reply): unknown => (json['errors'] as { code?: string }[])[0]?.code

const waiting = async (title: string): Promise<string> => {
  const id = await draftArticle(ward, title)
  await actAs(ward, 'editor', 'articles', id, 'submit')
  return id
}

describe('GET and POST /api/<collection>/<id>/workflow', () => {
  it('walk an article from draft to public', async () => {
    const id = await draftArticle(ward, 'Đi hết đường')
    const started = await view(id, 'editor')
    expect(started).toMatchObject({ state: 'draft', allowed: ['submit'], live: null })
    const { revision } = started
    const submitted = await post(id, 'editor', { action: 'submit', revision })
    expect(submitted).toMatchObject({ status: 200, json: { state: 'board' } })
    const atBoard = await view(id)
    expect(atBoard.allowed).toEqual(['approve', 'return'])
    expect(atBoard.assignees.map(({ name }) => name).sort()).toEqual(
      ['Phạm Quốc Hưng', 'Võ Thị Ngọc Ánh'].sort(),
    )
    const { contentHash } = atBoard
    await post(id, 'board', { action: 'approve', revision, contentHash })
    const shown = await post(id, 'secretary', { action: 'publish', revision, contentHash })
    expect(shown.json).toMatchObject({ state: 'published', live: { contentHash } })
    const { json } = await ward.rest('GET', `/articles/${id}`)
    expect(json).toMatchObject({ title: 'Đi hết đường', _status: 'published' })
    expect((await view(id)).history.map(({ action }) => action)).toEqual([
      ...['create', 'submit', 'approve', 'publish'],
    ])
  })

  it('answer 401 to nobody, 404 to an unknown id, 403 with the rule', async () => {
    const id = await waiting('Mã lỗi')
    const { revision, contentHash } = await view(id)
    const approve = { action: 'approve', revision, contentHash }
    expect((await ward.rest('GET', `/articles/${id}/workflow`)).status).toBe(401)
    expect((await post(id, undefined, approve)).status).toBe(401)
    expect((await post('khong-co', 'board', approve)).status).toBe(404)
    for (const [as, code] of [
      ['editor', 'not-your-task'],
      ['leader', 'not-your-task'],
      ['admin', 'not-your-task'],
    ] as const) {
      const reply = await post(id, as, approve)
      expect([reply.status, codeOf(reply)]).toEqual([403, code])
    }
  })

  it.each([
    ['no JSON object', null],
    ['a list', [[1]]],
    ['no action', {}],
    ['an unknown action', { action: 'explode', revision: 1 }],
    ['no revision', { action: 'approve', contentHash: 'x' }],
    ['a revision that is no number', { action: 'approve', revision: '1', contentHash: 'x' }],
    ['no hash to approve', { action: 'approve', revision: 1 }],
    ['no hash to publish', { action: 'publish', revision: 1 }],
    ['a hash that is no text', { action: 'approve', revision: 1, contentHash: 5 }],
    ['a comment that is no text', { action: 'return', revision: 1, comment: { a: 1 } }],
  ])('answer 400 to %s', async (_, body) => {
    const id = await waiting('Dữ liệu sai')
    expect((await post(id, 'board', body)).status).toBe(400)
    expect((await view(id)).state).toBe('board')
  })

  it('answer 409 when revision, content or state is another by now', async () => {
    const id = await waiting('Đã khác')
    const { revision, contentHash } = await view(id)
    const stale = await post(id, 'board', { action: 'approve', revision: 99, contentHash })
    expect([stale.status, codeOf(stale)]).toEqual([409, 'revision-changed'])
    const other = await post(id, 'board', { action: 'approve', revision, contentHash: 'x' })
    expect([other.status, codeOf(other)]).toEqual([409, 'content-changed'])
    const early = await post(id, 'board', { action: 'publish', revision, contentHash })
    expect([early.status, codeOf(early)]).toEqual([409, 'wrong-state'])
  })

  it('answer 422 to a return or a take-down without reason', async () => {
    const id = await waiting('Thiếu lý do')
    const { revision } = await view(id)
    const reply = await post(id, 'board', { action: 'return', revision, comment: '  ' })
    expect([reply.status, codeOf(reply)]).toEqual([422, 'reason-missing'])
    const live = await liveArticle(ward, 'Thiếu lý do gỡ')
    const now = await view(live)
    const down = await post(live, 'leader', { action: 'unpublish', revision: now.revision })
    expect([down.status, codeOf(down)]).toEqual([422, 'reason-missing'])
  })

  it('speak English to those who ask for it', async () => {
    const id = await waiting('Tiếng Anh')
    const { json } = await post(id, 'editor', { action: 'approve', revision: 1, contentHash: 'x' })
    expect(JSON.stringify(json)).toMatch(/Nội dung|Bước/)
  })
})

describe('the chains', () => {
  it('let only the board flag an article for leadership', async () => {
    const id = await waiting('Cần lãnh đạo')
    const save = (as: string, needsLeadership: boolean) =>
      ward.rest('PATCH', `/articles/${id}?draft=true`, { as, body: { needsLeadership } })
    await save('editor', true)
    expect((await view(id)).stages).toHaveLength(1)
    await save('board', true)
    expect((await view(id)).stages.map(({ name }) => name)).toEqual(['board', 'leadership'])
    await save('editor', false)
    expect((await view(id)).stages).toHaveLength(2)
    await actAs(ward, 'board', 'articles', id, 'approve')
    expect((await view(id)).state).toBe('leadership')
    await actAs(ward, 'deputy', 'articles', id, 'approve')
    expect((await view(id)).state).toBe('approved')
  })

  const banner = async (kind: string): Promise<string> => {
    const { id } = await ward.payload.create({
      collection: 'banners',
      draft: true,
      data: { title: 'LED', slogan: 'CÓ VNeID', kind } as never,
      req: await ward.as('designer'),
    })
    return String(id)
  }

  it('take a banner through Center, board and leadership', async () => {
    const id = await banner('led')
    for (const [as, action, state] of [
      ['designer', 'submit', 'center'],
      ['center', 'approve', 'board'],
      ['board', 'approve', 'leadership'],
      ['leader', 'approve', 'approved'],
      ['center', 'publish', 'published'],
    ] as const) {
      await actAs(ward, as, 'banners', id, action)
      expect((await view(id, 'board', 'banners')).state).toBe(state)
    }
  })

  it('let a banner of the portal skip the Center', async () => {
    const id = await banner('portal')
    await actAs(ward, 'designer', 'banners', id, 'submit')
    expect((await view(id, 'board', 'banners')).state).toBe('board')
  })

  it('let nobody approve what they edited, and warn before an edit that blocks a stage', async () => {
    const id = await draftArticle(ward, 'Sửa rồi duyệt')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'board',
      body: { summary: 'Trưởng ban sửa' },
    })
    expect((await view(id, 'secretary')).warning).toMatchObject({
      code: 'edit-blocks-stage',
      stages: [{ name: 'board' }],
    })
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await expect(actAs(ward, 'board', 'articles', id, 'approve')).rejects.toMatchObject({
      data: { code: 'own-content' },
    })
    await actAs(ward, 'secretary', 'articles', id, 'approve')
  })

  it('keep the authors of a copy from approving it', async () => {
    const id = await draftArticle(ward, 'Bản gốc')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'board',
      body: { summary: 'Trưởng ban viết' },
    })
    const { json } = await ward.rest('POST', `/articles/${id}/duplicate`, { as: 'editor' })
    const copy = String((json['doc'] as { id: string }).id)
    await ward.rest('PATCH', `/articles/${copy}?draft=true`, {
      as: 'editor',
      body: { slug: `ban-sao-${Date.now()}` },
    })
    await actAs(ward, 'editor', 'articles', copy, 'submit')
    await expect(actAs(ward, 'board', 'articles', copy, 'approve')).rejects.toMatchObject({
      data: { code: 'own-content' },
    })
  })

  it('demand complete content and described pictures at submission', async () => {
    const { id } = await ward.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Thiếu thân bài', kind: 'news' } as never,
      req: await ward.as('editor'),
    })
    await expect(actAs(ward, 'editor', 'articles', String(id), 'submit')).rejects.toMatchObject({
      status: 422,
      data: { code: 'content-invalid' },
    })
    const cover = await uploadPicture(ward, 'editor', '')
    const bare = await draftArticle(ward, 'Ảnh không mô tả', { cover })
    await expect(actAs(ward, 'editor', 'articles', bare, 'submit')).rejects.toMatchObject({
      status: 422,
      data: { code: 'alt-text-missing' },
    })
  })
})

describe('a correction of what is live', () => {
  it('travels while the approved version stays public, then replaces it', async () => {
    const id = await liveArticle(ward, 'Bản đầu')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { title: 'Bản hai' },
    })
    expect(await view(id)).toMatchObject({
      state: 'draft',
      changedSinceLive: [{ path: 'title' }],
    })
    await actAs(ward, 'editor', 'articles', id, 'submit')
    expect((await ward.rest('GET', `/articles/${id}`)).json['title']).toBe('Bản đầu')
    await actAs(ward, 'board', 'articles', id, 'approve')
    await actAs(ward, 'board', 'articles', id, 'publish')
    expect((await ward.rest('GET', `/articles/${id}`)).json['title']).toBe('Bản hai')
  })

  it('survives a take-down', async () => {
    const id = await liveArticle(ward, 'Sắp gỡ')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { title: 'Bản đang sửa' },
    })
    await actAs(ward, 'board', 'articles', id, 'unpublish', 'sai tên')
    expect((await ward.rest('GET', `/articles/${id}`)).status).toBe(404)
    const { json } = await ward.rest('GET', `/articles/${id}?draft=true`, { as: 'editor' })
    expect(json['title']).toBe('Bản đang sửa')
  })
})

describe('a save', () => {
  it('that started from another revision is refused with 409 and changes nothing', async () => {
    const id = await draftArticle(ward, 'Hai người')
    const { revision } = await view(id)
    const save = (title: string) =>
      ward.rest('PATCH', `/articles/${id}?draft=true`, { as: 'editor', body: { title, revision } })
    expect((await save('Người một')).status).toBe(200)
    const second = await save('Người hai')
    expect(second.status).toBe(409)
    const { json } = await ward.rest('GET', `/articles/${id}?draft=true`, { as: 'editor' })
    expect(json['title']).toBe('Người một')
  })

  it('of plain letters finds accented text', async () => {
    await draftArticle(ward, 'Cải cách thủ tục ở Đồng Lộc')
    for (const query of ['cai cach', 'Cải cách', 'CẢI CÁCH', 'dong loc', 'đồng lộc']) {
      const q = encodeURIComponent(query)
      const { json } = await ward.rest('GET', `/articles?draft=true&where[title][like]=${q}`, {
        as: 'editor',
      })
      expect([query, json['totalDocs']]).toEqual([query, 1])
    }
  })
})

describe('races', () => {
  it('of 50 decisions at once let exactly one win, the others get 409', async () => {
    for (let round = 0; round < rounds(2); round += 1) {
      const id = await waiting(`Đua ${round}`)
      const { revision, contentHash } = await view(id)
      const replies = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          index % 3 === 0
            ? post(id, 'secretary', { action: 'return', revision, comment: 'trả lại' })
            : post(id, 'board', { action: 'approve', revision, contentHash }),
        ),
      )
      const statuses = replies.map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      expect(statuses.filter((status) => status === 409)).toHaveLength(49)
      expect((await view(id)).history).toHaveLength(3)
    }
  })

  it('of edits with approvals never approve what was not read, and lose no edit', async () => {
    for (let round = 0; round < rounds(10); round += 1) {
      const id = await waiting(`Sửa đua duyệt ${round}`)
      const { revision, contentHash } = await view(id)
      const edit = (text: string) =>
        ward.rest('PATCH', `/articles/${id}?draft=true`, {
          as: 'editor',
          body: { summary: text, revision },
        })
      const [approval, first, second] = await Promise.all([
        post(id, 'board', { action: 'approve', revision, contentHash }),
        edit('một'),
        edit('hai'),
      ])
      const saved = [first, second].filter(({ status }) => status === 200)
      expect(saved).toHaveLength(1)
      expect(approval.status === 200 || approval.status === 409).toBe(true)
      const after = await view(id)
      expect(after.state).toBe('draft')
      expect(after.contentHash).not.toBe(contentHash)
    }
  })
})
