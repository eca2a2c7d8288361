import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmpty, type Ward } from '../helpers/ward.ts'

const token = 'ma-thiet-lap-mot-lan'
let ward: Ward
let tokenFile: string

beforeAll(async () => {
  ward = await openEmpty()
  tokenFile = path.join(ward.dir, 'data', 'setup-token')
  mkdirSync(path.dirname(tokenFile), { recursive: true })
  writeFileSync(tokenFile, createHash('sha256').update(token).digest('hex'))
})

afterAll(() => ward.close())

const register = (body: object) =>
  ward.rest('POST', '/users/first-register', {
    body: { email: 'qt@phuong.vn', name: 'Quản trị', password: 'mat-khau-dai', ...body },
  })

it('the first account needs the one-time token, by every path', async () => {
  expect((await register({})).status).toBe(403)
  expect((await register({ setupToken: 'sai' })).status).toBe(403)
  expect((await register({ setupToken: { $ne: 1 } })).status).toBe(400)
  const graphql = await ward.graphql(
    'mutation { createUser(data: { email: "a@b.vn", password: "12345678", name: "A" }) { id } }',
  )
  expect(JSON.stringify(graphql.json)).toContain('errors')
  expect((await ward.payload.count({ collection: 'users' })).totalDocs).toBe(0)
})

it('of several at once with the right token exactly one becomes the administrator', async () => {
  const replies = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      register({
        email: `qt${number}@phuong.vn`,
        setupToken: token,
        memberships: [{ body: 'leadership', position: 'chairman' }],
      }),
    ),
  )
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
  const { docs } = await ward.payload.find({ collection: 'users' })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ roles: ['admin'], memberships: [] })
  expect(existsSync(tokenFile)).toBe(false)
})

it('the first administrator appoints one other alone, and never themselves', async () => {
  const { docs } = await ward.payload.find({ collection: 'users', depth: 0 })
  const [first] = docs
  if (!first) throw new Error('no administrator')
  const { createLocalReq } = await import('payload')
  const req = () => createLocalReq({ user: { ...first, collection: 'users' } }, ward.payload)
  const memberships = [{ body: 'editorialBoard', position: 'chief' }] as never
  await ward.payload.update({
    ...{ collection: 'users', id: first.id, data: { memberships }, req: await req() },
  })
  const after = await ward.payload.findByID({ collection: 'users', id: first.id, depth: 0 })
  expect(after.memberships).toEqual([])
  expect(after.pendingAuthority).not.toBeNull()
  const other = await ward.payload.create({
    collection: 'users',
    data: { email: 'ct@phuong.vn', name: 'Chủ tịch', password: 'mat-khau-tam', memberships },
    req: await req(),
  })
  expect(other.memberships).toMatchObject([{ body: 'editorialBoard', position: 'chief' }])
})
