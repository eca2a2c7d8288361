import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type DecisionEvent, deliverWebhooks, engineOf } from '@bangtin/workflow'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { forgetDeliveries } from '../../plugins/workflow/src/payload/webhooks/forget.ts'
import { openPages, type Pages } from '../helpers/pages.ts'

type Got = { headers: IncomingHttpHeaders; body: string; path: string }
type Row = {
  id: string
  status: string
  attempts: number
  responseStatus?: number | null
  lastError?: { vi: string; en: string } | null
  nextAt?: string | null
  messageId: string
  action: string
}

let pages: Pages
let receiver: Server
let address: string
let secret: string
let hook: string
let answer: (got: Got) => number
const got: Got[] = []
const told: DecisionEvent[] = []

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const one = { headers: request.headers, body, path: request.url ?? '' }
      got.push(one)
      response.writeHead(answer(one), { location: '/elsewhere' }).end('thanks')
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  pages = await openPages({
    webhooks: { access: ({ email }) => email === 'keeper@pages.test', allowPrivate: true },
    onDecision: (_payload, event) => {
      told.push(event)
      if (event.entry.action === 'recall') throw new Error('of no consequence')
    },
  })
  const made = await pages.rest('POST', '/workflow-webhooks', {
    as: 'keeper',
    body: { name: 'Receiver', url: address, secret: 'whsec_chosen' },
  })
  expect(made.status).toBe(201)
  expect(JSON.stringify(made.json)).not.toContain('ecret')
  hook = String((made.json['doc'] as Row).id)
  secret = await newSecret()
})

beforeEach(async () => {
  answer = () => 204
  await delivered()
  got.length = 0
  told.length = 0
})

afterAll(async () => {
  await pages.close()
  receiver.closeAllConnections()
  receiver.close()
})

const delivered = () => deliverWebhooks(engineOf(pages.payload))

const newSecret = async () => {
  const made = await pages.rest('POST', `/workflow-webhooks/${hook}/secret`, { as: 'keeper' })
  return String(made.json['secret'])
}

const deliveriesOf = async (id: string): Promise<Row[]> => {
  const url = `/workflow-deliveries?sort=createdAt&where[docId][equals]=${id}`
  return (await pages.rest('GET', url, { as: 'keeper' })).json['docs'] as Row[]
}

/** Makes what waits for its next try due now. */
const dueNow = async (row: Row | undefined) => {
  await engineOf(pages.payload).raw.updateOne({
    ...{ collection: 'workflow-deliveries', id: row?.id },
    data: { nextAt: new Date().toISOString() },
  } as never)
  await delivered()
}

it('each entry is delivered once, and an independent implementation verifies it', async () => {
  const id = await pages.draft('Opening hours')
  await pages.act('writer', id, 'submit')
  await pages.act('reviewer', id, 'approve')
  await delivered()
  expect((await deliveriesOf(id)).map(({ action, status }) => [action, status])).toEqual([
    ['create', 'delivered'],
    ['submit', 'delivered'],
    ['approve', 'delivered'],
  ])
  expect(got).toHaveLength(3)
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
  for (const { headers, body } of got)
    new Webhook(secret).verify(body, headers as Record<string, string>)
  expect(JSON.parse(got[2]?.body ?? '')).toMatchObject({
    type: 'workflow.approve',
    data: {
      collection: 'pages',
      docId: id,
      title: 'Opening hours',
      entry: { seq: 3, from: 'desk' },
    },
  })
  const [first] = got
  const forged = first?.body.replace('create', 'delete') ?? ''
  expect(() => new Webhook(secret).verify(forged, first?.headers as never)).toThrow()
})

it('onDecision is told of each entry after its commit, and what it throws harms nothing', async () => {
  const id = await pages.draft('Told')
  await pages.act('writer', id, 'submit')
  expect((await pages.act('writer', id, 'recall')).status).toBe(200)
  expect((await pages.act('reviewer', id, 'approve')).status).toBe(409)
  expect(told.map(({ docId, entry }) => [docId, entry.action])).toEqual([
    [id, 'create'],
    [id, 'submit'],
    [id, 'recall'],
  ])
})

it('what the receiver does not take is tried again later, with the same id, and then given up', async () => {
  answer = () => 500
  const id = await pages.draft('Refused')
  await delivered()
  const [first] = await deliveriesOf(id)
  expect(first).toMatchObject({ status: 'waiting', attempts: 1, responseStatus: 500 })
  expect(new Date(first?.nextAt ?? 0).getTime()).toBeGreaterThan(Date.now())
  for (let tries = 1; tries < 10; tries += 1) await dueNow(first)
  const [last] = await deliveriesOf(id)
  expect(last).toMatchObject({ status: 'failed', attempts: 10, nextAt: null })
  expect(last?.lastError?.en).toContain('500')
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  await dueNow(first)
  expect(got).toHaveLength(10)
})

it('a redirect is not followed', async () => {
  answer = ({ path }) => (path === '/hook' ? 302 : 204)
  const id = await pages.draft('Redirected')
  await delivered()
  expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'waiting', responseStatus: 302 })
  expect(got.map(({ path }) => path)).toEqual(['/hook'])
})

it('killed between sending and marking, it sends the same id again', async () => {
  const { raw } = engineOf(pages.payload)
  const lost = vi.spyOn(raw, 'updateOne').mockRejectedValueOnce(new Error('gone'))
  const id = await pages.draft('Killed')
  await delivered()
  lost.mockRestore()
  expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'waiting', attempts: 0 })
  await delivered()
  expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'delivered' })
  expect(got).toHaveLength(2)
  expect(got[1]?.headers['webhook-id']).toBe(got[0]?.headers['webhook-id'])
  expect(got[1]?.body).toBe(got[0]?.body)
})

it('a decision that is rolled back tells nobody', async () => {
  const id = await pages.draft('Rolled back')
  await delivered()
  expect((await pages.act('writer', id, 'approve')).status).toBe(409)
  await delivered()
  expect(await deliveriesOf(id)).toHaveLength(1)
})

it('private addresses are refused when typed and when reached', async () => {
  const { webhooks } = engineOf(pages.payload).workflow
  if (!webhooks) throw new Error('no webhooks')
  webhooks.allowPrivate = false
  try {
    const id = await pages.draft('Inside')
    await delivered()
    expect(got).toEqual([])
    expect((await deliveriesOf(id))[0]).toMatchObject({ status: 'failed', attempts: 1 })
    await rename('http://localhost:1/hook')
    await resend((await deliveriesOf(id))[0])
    expect(got).toEqual([])
    const [row] = await deliveriesOf(id)
    expect(row?.status).toBe('failed')
    expect(row?.lastError?.vi).toMatch(/127\.0\.0\.1|::1/)
  } finally {
    webhooks.allowPrivate = true
    await rename(address)
  }
})

const rename = async (url: string) => {
  await pages.payload.db.updateOne({
    ...{ collection: 'workflow-webhooks', id: hook, data: { url } },
  } as never)
}

const resend = async (row: Row | undefined, as = 'keeper') => {
  const sent = await pages.rest('POST', `/workflow-deliveries/${row?.id}/resend`, { as })
  await delivered()
  return sent.status
}

it('a keeper sends it again by hand, with the same id; nobody else sees or does anything', async () => {
  const id = await pages.draft('Again')
  await delivered()
  const [row] = await deliveriesOf(id)
  expect(await resend(row, 'writer')).toBe(403)
  expect(got).toHaveLength(1)
  expect(await resend(row)).toBe(200)
  expect(got).toHaveLength(2)
  expect(got[1]?.headers['webhook-id']).toBe(row?.messageId)
  expect(await resend({ ...row, id: 'nothing' } as Row)).toBe(404)
  for (const url of ['/workflow-deliveries', '/workflow-webhooks'])
    expect((await pages.rest('GET', url, { as: 'reviewer' })).status).toBe(403)
  const made = await pages.rest('POST', `/workflow-webhooks/${hook}/secret`, { as: 'writer' })
  expect(made.status).toBe(403)
  const written = await pages.rest('PATCH', `/workflow-deliveries/${row?.id}`, {
    ...{ as: 'keeper', body: { status: 'delivered' } },
  })
  expect(written.status).toBe(403)
})

it('for a day after a new secret the one before signs too, and an edit keeps both', async () => {
  const next = await newSecret()
  const edited = await pages.rest('PATCH', `/workflow-webhooks/${hook}`, {
    ...{ as: 'keeper', body: { name: 'Renamed' } },
  })
  expect(edited.status).toBe(200)
  await pages.draft('Rotated')
  await delivered()
  const { headers, body } = got[0] ?? { headers: {}, body: '' }
  for (const one of [secret, next]) new Webhook(one).verify(body, headers as Record<string, string>)
  const stored = await pages.payload.db.findOne({
    ...{ collection: 'workflow-webhooks', where: { id: { equals: hook } } },
  } as never)
  expect(JSON.stringify(stored)).not.toContain(next)
})

it('what was taken 90 days ago is forgotten, what failed is not', async () => {
  const id = await pages.draft('Old')
  await pages.act('writer', id, 'submit')
  await delivered()
  const [taken, failed] = await deliveriesOf(id)
  const engine = engineOf(pages.payload)
  const deliveredAt = new Date(Date.now() - 91 * 24 * 60 * 60_000).toISOString()
  for (const [row, status] of [
    [taken, 'delivered'],
    [failed, 'failed'],
  ] as const)
    await engine.raw.updateOne({
      ...{ collection: 'workflow-deliveries', id: row?.id, data: { status, deliveredAt } },
    } as never)
  await forgetDeliveries(engine)
  expect((await deliveriesOf(id)).map(({ action }) => action)).toEqual(['submit'])
})

it('an address is told only of the decisions and collections it names', async () => {
  const body = { actions: ['submit'], collections: ['pages'] }
  await pages.rest('PATCH', `/workflow-webhooks/${hook}`, { as: 'keeper', body })
  const id = await pages.draft('Chosen')
  await pages.act('writer', id, 'submit')
  await delivered()
  expect((await deliveriesOf(id)).map(({ action }) => action)).toEqual(['submit'])
  const bad = { name: 'x', url: 'ftp://receiver.test' }
  expect((await pages.rest('POST', '/workflow-webhooks', { as: 'keeper', body: bad })).status).toBe(
    400,
  )
})

it('what waits for an address that is deleted is given up', async () => {
  answer = () => 500
  await pages.rest('PATCH', `/workflow-webhooks/${hook}`, { as: 'keeper', body: { actions: [] } })
  const id = await pages.draft('Orphan')
  await delivered()
  const gone = await pages.rest('DELETE', `/workflow-webhooks/${hook}`, { as: 'keeper' })
  expect(gone.status).toBe(200)
  const [row] = await deliveriesOf(id)
  expect(row?.status).toBe('failed')
  expect(await resend(row)).toBe(404)
})
