import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

type Person = {
  id: string
  memberships?: { body: string; position: string }[]
  roles?: string[]
  pendingAuthority?: { powerHash: string } | null
}

const person = async (id: string): Promise<Person> =>
  (await ward.payload.findByID({ collection: 'users', id, depth: 0 })) as unknown as Person

const hire = async (email: string, data: object = {}): Promise<Person> => {
  const { status, json } = await ward.rest('POST', '/users', {
    as: 'admin',
    body: { email, name: email, password: 'mat-khau-tam', roles: ['editor'], ...data },
  })
  expect([status, json['errors']]).toEqual([201, undefined])
  return json['doc'] as Person
}

/** The person sets a password of their own, as they would after the first sign-in. */
const takeOver = async (id: string): Promise<void> => {
  const { createLocalReq } = await import('payload')
  const user = await ward.payload.findByID({ collection: 'users', id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, ward.payload)
  await ward.payload.update({
    ...{
      collection: 'users',
      id,
      data: { password: 'mat-khau-rieng' },
      overrideAccess: false,
      req,
    },
  })
}

const seat = [{ body: 'editorialBoard', position: 'member' }]

const settle = async (id: string, as: string, action = 'confirm') => {
  const pending = (await person(id)).pendingAuthority
  return ward.rest('POST', `/users/${id}/authority`, {
    as,
    body: { action, powerHash: pending?.powerHash ?? '' },
  })
}

describe('raising someone to approver', () => {
  it('waits for a second person, and is in the ledger with both names', async () => {
    const { id } = await hire('nguoi-moi@bangtin.test')
    await takeOver(id)
    await ward.rest('PATCH', `/users/${id}`, { as: 'admin', body: { memberships: seat } })
    const held = await person(id)
    expect(held.memberships).toEqual([])
    expect(held.pendingAuthority).toMatchObject({ askedBy: { name: 'Cao Xuân Ý' } })
    expect((await settle(id, 'admin')).status).toBe(403)
    expect((await settle(id, 'editor')).status).toBe(403)
    expect((await settle(id, 'leader')).status).toBe(200)
    expect((await person(id)).memberships).toMatchObject(seat)
    const { docs } = await ward.payload.find({
      collection: 'workflow-ledger',
      where: { docKey: { equals: `users:${id}` } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]?.entry).toMatchObject({
      action: 'confirm',
      actor: { name: 'Hồ Sỹ Thành' },
      details: { askedBy: { name: 'Cao Xuân Ý' } },
    })
  })

  it('holds for a new account too, which starts without power', async () => {
    const created = await hire('vao-thang@bangtin.test', { memberships: seat })
    expect((await person(created.id)).memberships).toEqual([])
  })

  it('is not confirmed while somebody else knows the password', async () => {
    const { id } = await hire('mat-khau-cu@bangtin.test', { memberships: seat })
    const early = await settle(id, 'leader')
    expect(early.json).toMatchObject({ errors: [{ code: 'authority-password-not-own' }] })
    await takeOver(id)
    expect((await settle(id, 'leader')).status).toBe(200)
  })

  it('can be rejected, and then leaves nothing', async () => {
    const { id } = await hire('tu-choi@bangtin.test', { memberships: seat })
    expect((await settle(id, 'leader', 'reject')).status).toBe(200)
    expect(await person(id)).toMatchObject({ memberships: [], pendingAuthority: null })
  })

  it('of an administrator is held in the same way', async () => {
    const { id } = await hire('quan-tri-2@bangtin.test')
    await ward.rest('PATCH', `/users/${id}`, { as: 'admin', body: { roles: ['editor', 'admin'] } })
    expect((await person(id)).roles).toEqual(['editor'])
  })
})

describe('nobody', () => {
  const own = (key: string) => String(ward.cast.people.get(key)?.id)

  it.each(['editor', 'designer', 'quiz', 'secretary', 'center'])(
    'raises themselves: %s',
    async (key) => {
      const before = await person(own(key))
      await ward.rest('PATCH', `/users/${own(key)}`, {
        as: key,
        body: { roles: ['admin'], memberships: [{ body: 'leadership', position: 'chairman' }] },
      })
      const after = await person(own(key))
      expect([after.roles, after.memberships]).toEqual([before.roles, before.memberships])
    },
  )

  it('sets the password or the address of somebody with power', async () => {
    const password = await ward.rest('PATCH', `/users/${own('leader')}`, {
      as: 'admin',
      body: { password: 'doi-trom' },
    })
    expect(password.status).toBe(403)
    await ward.rest('PATCH', `/users/${own('leader')}`, {
      as: 'admin',
      body: { email: 'ke-khac@bangtin.test' },
    })
    const { email } = await ward.payload.findByID({ collection: 'users', id: own('leader') })
    expect(email).toBe('leader@bangtin.test')
  })

  it('writes power or a waiting raise below the hooks', async () => {
    const write = (data: Record<string, unknown>) =>
      ward.payload.db.updateOne({ collection: 'users', id: own('editor'), data })
    await expect(write({ roles: ['admin'] })).rejects.toThrow()
    const forged = { powerHash: 'x', power: {}, askedBy: { id: 'x', name: 'x' }, askedAt: '' }
    await ward.rest('PATCH', `/users/${own('editor')}`, {
      as: 'editor',
      body: { pendingAuthority: forged },
    })
    expect((await person(own('editor'))).pendingAuthority ?? null).toBeNull()
  })
})

it('less power takes effect at once and is in the ledger', async () => {
  const id = String(ward.cast.people.get('deputy')?.id)
  const { status } = await ward.rest('PATCH', `/users/${id}`, {
    as: 'admin',
    body: { memberships: [] },
  })
  expect(status).toBe(200)
  expect((await person(id)).memberships).toEqual([])
})
