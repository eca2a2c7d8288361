import { readFileSync, statSync } from 'node:fs'
import { createECDH, randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { act, engineOf, ringAlarms, runNotices, workflowView } from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decryptPush } from '../helpers/push.ts'
import { actAs, draftArticle, liveArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward
beforeAll(async () => {
  ward = await openWard()
})
afterAll(() => ward.close())

type Row = {
  key: string
  docKey: string
  personId: string
  reason: string
  status: string
  notice: { to: { email: string }; title: string; items?: unknown[]; waiting?: unknown[] }
}

const rows = async (where: object): Promise<Row[]> =>
  (
    await ward.payload.find({
      collection: 'workflow-notices',
      where: where as never,
      limit: 0,
      pagination: false,
      sort: 'createdAt',
    })
  ).docs as unknown as Row[]

/** Who was told what of an article since a row, as `board decide`. */
const told = async (id: string): Promise<string[]> =>
  (await rows({ docKey: { equals: `articles:${id}` } })).map(
    ({ notice, reason }) => `${notice.to.email.split('@')[0] ?? ''} ${reason}`,
  )

const takeAs = async (key: string, id: string, command: object): Promise<void> => {
  const req = await ward.as(key)
  const { revision, contentHash } = await workflowView(req, 'articles', id)
  await act({ req, collection: 'articles', id, revision, contentHash, ...command } as never)
}

const idOf = (key: string): string => String(ward.cast.people.get(key)?.id)

const choose = async (key: string, data: object): Promise<void> => {
  await ward.payload.update({ collection: 'users', id: idOf(key), data, req: await ward.as(key) })
}

describe('who is told', () => {
  it('those whose turn it is, then the author of each outcome, never the one who decided', async () => {
    const id = await draftArticle(ward, 'Tin báo cho ai')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    expect((await told(id)).sort()).toEqual(['board decide', 'secretary decide'])
    await actAs(ward, 'board', 'articles', id, 'approve')
    expect((await told(id)).slice(2).sort()).toEqual([...['editor approved', 'secretary publish']])
    await actAs(ward, 'secretary', 'articles', id, 'publish')
    expect((await told(id)).slice(4)).toEqual(['editor published'])
    await actAs(ward, 'leader', 'articles', id, 'unpublish', 'Sai số liệu')
    expect((await told(id)).slice(5)).toEqual(['editor takenDown'])
  })

  it('the author once when content is returned', async () => {
    const id = await draftArticle(ward, 'Tin bị trả lại')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await actAs(ward, 'board', 'articles', id, 'return', 'Thiếu ảnh')
    expect((await told(id)).slice(2)).toEqual(['editor returned'])
  })

  it('the person to whom a task is given', async () => {
    const id = await draftArticle(ward, 'Tin được giao')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await takeAs('board', id, { action: 'reassign', to: idOf('secretary') })
    expect((await told(id)).slice(2)).toEqual(['secretary assigned'])
  })

  it('leadership and the board’s chief of what goes out urgently', async () => {
    const id = await draftArticle(ward, 'Tin khẩn')
    await takeAs('leader', id, { action: 'fastTrack', comment: 'Mưa lũ' })
    const said = await told(id)
    expect(said).toContain('board signOff')
    expect(said).toContain('secretary signOff')
    expect(said).toContain('editor published')
    expect(said).toContain('deputy fastTracked')
    expect(new Set(said.map((line) => line.split(' ')[0])).size).toBe(said.length)
    await ringAlarms(ward.payload, new Date(Date.now() + 30 * 86_400_000))
    const after = (await told(id)).slice(said.length)
    expect(after).toContain('leader expired')
    expect(after).toContain('deputy expired')
    expect(after).toContain('board expired')
    expect(after).toContain('editor takenDown')
  })

  it('those who take part in a thread of remarks', async () => {
    const id = await draftArticle(ward, 'Tin có góp ý')
    await takeAs('secretary', id, { action: 'comment', comment: 'Cần nguồn, @Trần Đức Anh.' })
    expect((await told(id)).sort()).toEqual(['designer remark', 'editor remark'])
    const { docs } = await ward.payload.find({
      collection: 'workflow-ledger',
      where: { docKey: { equals: `articles:${id}` } },
      sort: '-seq',
      limit: 1,
    })
    await takeAs('editor', id, { action: 'comment', comment: 'Đã thêm.', of: docs[0]?.seq })
    expect((await told(id)).slice(2)).toEqual(['secretary remark'])
  })

  it('the other side of a mandate', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const { id } = await ward.payload.create({
      collection: 'workflow-mandates',
      data: {
        ...{ kind: 'substitution', grantor: idOf('board'), grantee: idOf('secretary') },
        ...{ from: day(-1), to: day(3), reason: 'Đi học' },
      } as never,
      req: await ward.as('board'),
    })
    const found = await rows({ docKey: { equals: `workflow-mandates:${String(id)}` } })
    expect(found.map(({ notice, reason }) => [notice.to.email, reason])).toEqual([
      ['secretary@bangtin.test', 'mandate'],
    ])
    await ward.rest('POST', `/workflow-mandates/${String(id)}/settle`, {
      as: 'board',
      body: { action: 'revoke' },
    })
  })
})

describe('a person’s list', () => {
  it('shows the newest first and is read one by one or at once', async () => {
    const list = () => ward.rest('GET', '/workflow/notices', { as: 'secretary' })
    const { status, json } = await list()
    expect(status).toBe(200)
    const notices = json['notices'] as { id: string; at: string; isRead: boolean }[]
    expect(notices.map(({ at }) => at)).toEqual([...notices.map(({ at }) => at)].sort().reverse())
    const one = await ward.rest('POST', '/workflow/notices/read', {
      as: 'secretary',
      body: { ids: [notices[0]?.id] },
    })
    expect(one.json['unread']).toBe(Number(json['unread']) - 1)
    const all = await ward.rest('POST', '/workflow/notices/read', {
      as: 'secretary',
      body: { all: true },
    })
    expect(all.json['unread']).toBe(0)
  })

  it('is nobody else’s', async () => {
    const mine = await ward.rest('GET', '/workflow/notices', { as: 'editor' })
    const [first] = mine.json['notices'] as { id: string }[]
    const before = mine.json['unread']
    const body = { ids: [first?.id] }
    await ward.rest('POST', '/workflow/notices/read', { as: 'designer', body })
    const after = await ward.rest('GET', '/workflow/notices', { as: 'editor' })
    expect(after.json['unread']).toBe(before)
    expect((await ward.rest('GET', '/workflow/notices')).status).toBe(401)
    expect((await ward.rest('GET', '/workflow-notices', { as: 'admin' })).status).toBe(403)
  })

  it.each([null, {}, { ids: 'x' }, { ids: [{}] }, { ids: Array(300).fill('x') }])(
    'refuses %j',
    async (body) => {
      const { status } = await ward.rest('POST', '/workflow/notices/read', { as: 'editor', body })
      expect(status).toBe(400)
    },
  )
})

/** A moment of the office's clock on the next working day, a Monday far off. */
const monday = (clock: string): Date => new Date(`2027-01-11T${clock}:00+07:00`)

describe('the digest', () => {
  it('is one mail a day with all that waits, also when it is asked for again', async () => {
    await choose('secretary', { notices: 'daily', language: 'en' })
    await choose('board', { notices: 'inApp' })
    const id = await draftArticle(ward, 'Tin trong bản tổng hợp')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    const queued = await rows({ docKey: { equals: `articles:${id}` } })
    expect(queued.map(({ status }) => status).sort()).toEqual(['daily', 'kept'])
    const engine = engineOf(ward.payload)
    await runNotices(engine, monday('07:00'))
    expect(await rows({ reason: { equals: 'digest' } })).toEqual([])
    await runNotices(engine, monday('07:31'))
    await runNotices(engine, monday('09:00'))
    // As after a crash between the digests and the mark that they are made.
    const mark = { key: { equals: 'notices-digest-day' } }
    await engine.raw.deleteMany({ collection: 'workflow-marks', where: mark })
    await runNotices(engine, monday('09:30'))
    const [digest, ...others] = await rows({ reason: { equals: 'digest' } })
    expect(others).toEqual([])
    expect(digest?.notice.items).not.toEqual([])
    const { docs } = await ward.payload.find({
      collection: 'outbox',
      where: { to: { equals: 'secretary@bangtin.test' }, subject: { like: 'Digest of' } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.text).toContain('Tin trong bản tổng hợp')
    await choose('secretary', { notices: 'now', language: 'vi' })
    await choose('board', { notices: 'now' })
  })
})

describe('a deadline', () => {
  it('is called to mind once, and escalated once to the body’s head', async () => {
    const id = await draftArticle(ward, 'Tin sắp hết hạn')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    const { docs } = await ward.payload.find({
      collection: 'workflow-tasks',
      where: { docKey: { equals: `articles:${id}` } },
    })
    const due = Date.parse(String((docs[0] as unknown as { dueAt: string }).dueAt))
    const engine = engineOf(ward.payload)
    const since = async () => (await told(id)).slice(2).sort()
    for (let time = 0; time < 2; time += 1) await runNotices(engine, new Date(due - 60_000))
    expect(await since()).toEqual(['board reminder', 'secretary reminder'])
    for (let time = 0; time < 2; time += 1) await runNotices(engine, new Date(due + 60_000))
    expect(await since()).toEqual(['board overdue', 'board reminder', 'secretary reminder'])
  })
})

describe('pushes', () => {
  const received: { headers: Record<string, unknown>; body: Buffer }[] = []
  let answer = 201
  let service: Server
  let address = ''
  const browser = createECDH('prime256v1')
  const auth = randomBytes(16)
  browser.generateKeys()
  const keys = {
    p256dh: browser.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
  }
  const subscribe = (endpoint: string, more: object = {}) =>
    ward.rest('POST', '/workflow/push', { as: 'secretary', body: { endpoint, keys, ...more } })
  const subscriptions = async () =>
    (await ward.payload.count({ collection: 'workflow-push' })).totalDocs

  beforeAll(async () => {
    service = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks) })
        response.writeHead(answer).end()
      })
    })
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/push/1`
  })
  afterAll(() => new Promise((resolve) => service.close(resolve)))

  it('go nowhere but to public addresses by https', async () => {
    for (const endpoint of [address, 'https://10.0.0.1/x', 'https://localhost/x'])
      expect((await subscribe(endpoint)).status).toBe(422)
    expect((await subscribe('https://push.example.com/x', { keys: {} })).status).toBe(400)
    expect(await subscriptions()).toBe(0)
  })

  it('tell the kind of task and a link, and nothing of the content', async () => {
    const { workflow } = engineOf(ward.payload)
    if (!workflow.push) throw new Error('no push')
    workflow.push = { ...workflow.push, allowPrivateAddresses: true }
    expect((await subscribe(address)).status).toBe(200)
    const id = await draftArticle(ward, 'Bí mật trong tiêu đề')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await runNotices(engineOf(ward.payload))
    expect(received).toHaveLength(1)
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = received
    expect(JSON.parse(decryptPush(body, browser, auth))).toEqual({
      title: 'Chờ duyệt',
      url: `${workflow.push.publicUrl}/admin/collections/articles/${id}`,
    })
    expect(String(headers['authorization'])).toMatch(/^vapid t=.+, k=.+/)
    await runNotices(engineOf(ward.payload))
    expect(received).toHaveLength(1)
  })

  it('forget a browser that the push service no longer knows', async () => {
    answer = 410
    const id = await draftArticle(ward, 'Tin nữa')
    await actAs(ward, 'editor', 'articles', id, 'submit')
    await runNotices(engineOf(ward.payload))
    expect(await subscriptions()).toBe(0)
  })

  it('sign with keys that only the server’s owner reads', () => {
    const file = path.join(ward.dir, 'data', 'keys', 'web-push.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).sort()).toEqual([
      ...['privateKey', 'publicKey'],
    ])
  })
})

it('what was taken down is told to the holders of its places once each', async () => {
  const id = await liveArticle(ward, 'Tin đã bàn giao')
  const { contentHash } = await workflowView(await ward.as('editor'), 'articles', id)
  const body = { url: 'https://hatinh.gov.vn/tin/1', contentHash, portal: 'Cổng tỉnh' }
  await ward.rest('POST', `/articles/${id}/handover`, { as: 'editor', body })
  const before = (await told(id)).length
  await actAs(ward, 'leader', 'articles', id, 'unpublish', 'Sai')
  expect((await told(id)).slice(before)).toEqual(['editor place'])
})
