import {
  act,
  type ActArgs,
  reconcile,
  refreshTasks,
  ringAlarms,
  workflowView,
} from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, draftArticle, liveArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

const view = async (id: string, as = 'board') => workflowView(await ward.as(as), 'articles', id)

const decide = async (
  as: string,
  id: string,
  command: Omit<ActArgs, 'req' | 'collection' | 'id' | 'revision'>,
) => {
  const req = await ward.as(as)
  const { revision, contentHash, live } = await view(id, as)
  const hash = command.action === 'signOff' ? live?.contentHash : contentHash
  return act({ req, collection: 'articles', id, revision, contentHash: hash, ...command })
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'allowed'
  } catch (error) {
    const code = (error as { data?: { code?: string } }).data?.code
    if (code === undefined) throw error
    return code
  }
}

const isPublic = async (id: string): Promise<boolean> =>
  (await ward.rest('GET', `/articles/${id}`)).status === 200

const later = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

const flagged = async (title: string, topic?: string): Promise<string> => {
  const id = await draftArticle(ward, title, topic ? { topic } : {})
  await ward.rest('PATCH', `/articles/${id}?draft=true`, {
    as: 'secretary',
    body: { needsLeadership: true },
  })
  await actAs(ward, 'editor', 'articles', id, 'submit')
  return id
}

describe('urgent content', () => {
  it('goes public at once, and is signed off afterwards by the bodies that were skipped', async () => {
    const id = await draftArticle(ward, 'Tin khẩn')
    expect(await refusal(decide('board', id, { action: 'fastTrack', comment: 'Bão' }))).toBe(
      'nothing-to-skip',
    )
    expect(await refusal(decide('leader', id, { action: 'fastTrack' }))).toBe('reason-missing')
    expect(await refusal(decide('editor', id, { action: 'fastTrack', comment: 'Bão' }))).toBe(
      'not-a-fast-tracker',
    )
    await decide('leader', id, { action: 'fastTrack', comment: 'Bão sắp vào' })
    expect(await isPublic(id)).toBe(true)
    const waiting = await view(id, 'secretary')
    expect(waiting.fast?.stages).toEqual(['board'])
    expect(waiting.allowed).toEqual(['return', 'signOff'])
    await decide('secretary', id, { action: 'signOff' })
    expect((await view(id)).fast).toBeNull()
    await ringAlarms(ward.payload, later(1000))
    expect(await isPublic(id)).toBe(true)
  })

  it('comes down by itself when nobody signs off in time, and when a body refuses', async () => {
    const id = await draftArticle(ward, 'Tin khẩn không ai ký')
    await decide('leader', id, { action: 'fastTrack', comment: 'Bão sắp vào' })
    await ringAlarms(ward.payload)
    expect(await isPublic(id)).toBe(true)
    await ringAlarms(ward.payload, later(24 * 10))
    expect(await isPublic(id)).toBe(false)
    const other = await draftArticle(ward, 'Tin khẩn bị bác')
    await decide('leader', other, { action: 'fastTrack', comment: 'Bão sắp vào' })
    await decide('board', other, { action: 'return', comment: 'Sai số liệu' })
    expect(await isPublic(other)).toBe(false)
    expect((await view(other)).state).toBe('returned')
  })
})

describe('a set time', () => {
  it('publishes the pinned content when it comes, and takes it down when its end comes', async () => {
    const id = await draftArticle(ward, 'Hẹn giờ')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'approve')
    const publishAt = later(1).toISOString()
    const takeDownAt = later(3).toISOString()
    const schedule = (values: object) =>
      refusal(decide('secretary', id, { action: 'schedule', ...values }))
    expect(await schedule({})).toBe('time-missing')
    expect(await schedule({ publishAt: 'mai' })).toBe('time-malformed')
    expect(await schedule({ publishAt: later(-1).toISOString() })).toBe('time-passed')
    expect(await schedule({ publishAt, takeDownAt: publishAt })).toBe('time-order')
    expect(await refusal(decide('editor', id, { action: 'schedule', publishAt }))).toBe(
      'not-a-publisher',
    )
    expect(await schedule({ publishAt, takeDownAt })).toBe('allowed')
    await ringAlarms(ward.payload)
    expect(await isPublic(id)).toBe(false)
    await ringAlarms(ward.payload, later(1.5))
    expect(await isPublic(id)).toBe(true)
    const shown = await view(id)
    expect(shown.history.at(-1)).toMatchObject({
      action: 'publish',
      actor: { id: 'system' },
      scheduledAt: publishAt,
      lateSeconds: expect.closeTo(1800, -1) as number,
    })
    await ringAlarms(ward.payload, later(3.001))
    expect(await isPublic(id)).toBe(false)
    expect((await view(id)).history.at(-1)).toMatchObject({
      action: 'unpublish',
      lateSeconds: null,
    })
  })

  it('does nothing after a recall or an edit', async () => {
    const id = await draftArticle(ward, 'Hẹn rồi rút')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'approve')
    await decide('board', id, { action: 'schedule', publishAt: later(1).toISOString() })
    await actAs(ward, 'editor', 'articles', id, 'recall')
    await ringAlarms(ward.payload, later(2))
    expect(await isPublic(id)).toBe(false)
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'approve')
    await decide('board', id, { action: 'schedule', publishAt: later(1).toISOString() })
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { summary: 'Khác đi' },
    })
    await ringAlarms(ward.payload, later(2))
    expect(await isPublic(id)).toBe(false)
  })
})

describe('signing', () => {
  it('states its capacity: a deputy signs KT. within the fields assigned to him', async () => {
    const mine = await flagged('Thuộc lĩnh vực', 'online-services')
    await actAs(ward, 'board', 'articles', mine, 'approve')
    expect((await view(mine)).assignees.map(({ name }) => name)).toEqual(['Bùi Thị Hồng Vân'])
    expect(await refusal(decide('deputy', mine, { action: 'approve' }))).toBe('capacity-missing')
    expect(await refusal(decide('deputy', mine, { action: 'approve', capacity: 'own' }))).toBe(
      'capacity-not-yours',
    )
    await decide('deputy', mine, { action: 'approve', capacity: 'KT' })
    expect((await view(mine)).history.at(-1)?.capacity).toBe('KT')
    const other = await flagged('Ngoài lĩnh vực', 'staffing')
    await actAs(ward, 'board', 'articles', other, 'approve')
    expect(await refusal(decide('deputy', other, { action: 'approve', capacity: 'KT' }))).toBe(
      'outside-field',
    )
    expect(await refusal(decide('leader', other, { action: 'delegate', to: 'x' }))).toBe(
      'delegation-forbidden',
    )
    await decide('leader', other, { action: 'approve' })
    expect((await view(other)).stages.at(-1)?.parties[0]?.given).toMatchObject([
      { name: 'Hồ Sỹ Thành', capacity: 'own' },
    ])
  })
})

describe('acting in another’s place', () => {
  const idOf = (key: string): string => String(ward.cast.people.get(key)?.id)
  const ask = (as: string, body: object) =>
    ward.rest('POST', '/workflow-mandates', {
      as,
      body: { from: later(-1).toISOString(), to: later(48).toISOString(), ...body },
    })
  const settle = (as: string, id: unknown, action: string) =>
    ward.rest('POST', `/workflow-mandates/${String(id)}/settle`, { as, body: { action } })

  it('hands the open tasks over, says so in the ledger, and never passes on', async () => {
    const id = await draftArticle(ward, 'Việc của người vắng')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    const substitution = { kind: 'substitution', reason: 'Đi học', grantor: idOf('board') }
    const asked = await ask('admin', { ...substitution, grantee: idOf('center') })
    expect(asked.status).toBe(201)
    const { doc } = asked.json as { doc: { id: string; status: string } }
    expect(doc.status).toBe('waiting')
    expect(await refusal(decide('center', id, { action: 'approve' }))).toBe('not-your-task')
    expect((await settle('center', doc.id, 'confirm')).status).toBe(403)
    expect((await settle('admin', doc.id, 'confirm')).status).toBe(403)
    expect((await settle('board', doc.id, 'confirm')).status).toBe(200)
    expect((await view(id)).assignees.map(({ name }) => name)).toContain('Đặng Văn Lộc')
    // What the center holds for the board is not the center's to give.
    const passed = { kind: 'substitution', reason: 'Bận', bodies: ['editorialBoard'] }
    const chain = await ask('center', { ...passed, grantor: idOf('center'), grantee: idOf('quiz') })
    expect(chain).toMatchObject({ status: 422 })
    await decide('center', id, { action: 'approve' })
    expect((await view(id)).history.at(-1)).toMatchObject({
      actor: { name: 'Đặng Văn Lộc' },
      onBehalfOf: { name: 'Phạm Quốc Hưng' },
    })
    expect(await refusal(decide('board', id, { action: 'approve' }))).not.toBe('allowed')
    expect((await settle('board', doc.id, 'revoke')).status).toBe(200)
    expect(
      (
        await ward.rest('PATCH', `/workflow-mandates/${doc.id}`, {
          as: 'admin',
          body: { status: 'active' },
        })
      ).status,
    ).toBe(403)
    expect(await reconcile(ward.payload)).toEqual([])
  })

  it('reaches the sign-off of what went public first, while it is being corrected', async () => {
    const id = await draftArticle(ward, 'Khẩn, đang sửa')
    await decide('leader', id, { action: 'fastTrack', comment: 'Bão sắp vào' })
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { summary: 'Đang sửa' },
    })
    const grantor = idOf('board')
    const terms = { kind: 'substitution', reason: 'Vắng', grantor, grantee: idOf('center') }
    const made = await ask('board', { ...terms, workflows: ['articles'] })
    const { doc } = made.json as { doc: { id: string } }
    await refreshTasks(ward.payload)
    const tasks = async (scope: string) =>
      (await ward.rest('GET', `/workflow/tasks?scope=${scope}&kind=signOff`, { as: 'center' }))
        .json as { docs: { docId: string }[] }
    for (const scope of ['mine', 'body'])
      expect((await tasks(scope)).docs.map(({ docId }) => docId)).toContain(id)
    await settle('board', doc.id, 'revoke')
  })

  it('bars whoever acts for the author', async () => {
    const grantor = idOf('board')
    const made = await ask('board', {
      kind: 'substitution',
      reason: 'Vắng',
      grantor,
      grantee: idOf('secretary'),
    })
    expect(made.status).toBe(201)
    const { doc } = made.json as { doc: { id: string; status: string } }
    expect(doc.status).toBe('active')
    const id = await draftArticle(ward, 'Trưởng ban viết')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'board',
      body: { summary: 'Sửa' },
    })
    expect(await refusal(decide('editor', id, { action: 'submit' }))).toBe('no-eligible-approver')
    await settle('secretary', doc.id, 'revoke')
    expect(await refusal(decide('editor', id, { action: 'submit' }))).toBe('allowed')
  })

  it('signs TUQ. only as head of a unit, with number and scope', async () => {
    const terms = { kind: 'authorisation', grantor: idOf('leader'), grantee: idOf('center') }
    expect((await ask('leader', terms)).json).toMatchObject({
      errors: [{ data: { code: 'mandate-number-missing' } }],
    })
    expect((await ask('leader', { ...terms, number: '12/GUQ-UBND' })).json).toMatchObject({
      errors: [{ data: { code: 'mandate-heads-only' } }],
    })
  })
})

describe('remarks', () => {
  it('answer, settle, and take suggested words in one tap while the approver stays eligible', async () => {
    const id = await draftArticle(ward, 'Phường ta triễn khai')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await decide('board', id, { action: 'comment', comment: 'Xem lại tên', path: 'title' })
    await decide('board', id, {
      action: 'suggest',
      path: 'title',
      quote: 'triễn',
      replacement: 'triển',
    })
    await decide('board', id, { action: 'return', comment: 'Sửa chính tả' })
    const [remark, suggestion] = (await view(id, 'editor')).remarks
    expect(remark).toMatchObject({ kind: 'comment', path: 'title', resolved: null })
    await decide('editor', id, { action: 'comment', comment: 'Đã rõ', of: remark?.seq })
    await decide('editor', id, { action: 'resolve', of: suggestion?.seq, accepted: true })
    expect(await refusal(decide('editor', id, { action: 'resolve', of: suggestion?.seq }))).toBe(
      'remark-unknown',
    )
    const { docs } = await ward.payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      draft: true,
    })
    expect(docs[0]?.title).toBe('Phường ta triển khai')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'approve')
    expect((await view(id)).state).toBe('approved')
  })
})

describe('taking down at once', () => {
  it('also stops the correction that is on its way', async () => {
    const id = await liveArticle(ward, 'Gỡ ngay')
    await ward.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { summary: 'Bản sửa' },
    })
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'approve')
    await decide('secretary', id, { action: 'schedule', publishAt: later(1).toISOString() })
    expect((await view(id, 'leader')).allowed).toContain('takeDown')
    await decide('leader', id, { action: 'takeDown', comment: 'Sai sự thật' })
    await ringAlarms(ward.payload, later(2))
    expect(await isPublic(id)).toBe(false)
    expect((await view(id)).state).toBe('draft')
    expect(await reconcile(ward.payload)).toEqual([])
  })
})
