import path from 'node:path'
import { isSoundLedger, readHeads, reconcile, verifyLedger } from '@bangtin/workflow'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actAs, openWard, uploadPicture, type Ward } from '../helpers/ward.ts'

let ward: Ward
let banner = ''
beforeAll(async () => {
  ward = await openWard()
  const { id } = await ward.payload.create({
    collection: 'banners',
    draft: true,
    data: {
      ...{ title: 'Băng rôn cải cách', slogan: 'MỘT CỔNG DUY NHẤT', kind: 'street' },
      sites: ['Ngã tư Trần Phú', 'Cổng chợ'],
    } as never,
    req: await ward.as('designer'),
  })
  banner = String(id)
  await actAs(ward, 'designer', 'banners', banner, 'submit')
  for (const key of ['center', 'board', 'leader'])
    await actAs(ward, key, 'banners', banner, 'approve')
  await actAs(ward, 'center', 'banners', banner, 'publish')
})
afterAll(() => ward.close())

type Place = { id: string; label: string; status: string; photoUrl: string | null }

const places = async (as = 'center', query = `?docKey=banners:${banner}`): Promise<Place[]> =>
  (await ward.rest('GET', `/workflow/takedowns${query}`, { as })).json['takedowns'] as Place[]

const close = (id: string, body: unknown, as = 'center') =>
  ward.rest('POST', `/workflow/takedowns/${id}/close`, { as, body })

const codeOf = ({ json }: { json: Record<string, unknown> }) =>
  (json['errors'] as { code?: string }[] | undefined)?.[0]?.code

const form = (bytes: Uint8Array<ArrayBuffer>, name: string): FormData => {
  const body = new FormData()
  body.append('file', new Blob([bytes], { type: 'image/jpeg' }), name)
  return body
}

const photo = async (): Promise<FormData> => {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer()
  return form(new Uint8Array(jpeg), 'thao-do.jpg')
}

it('a document that was never taken down has no place to clear', async () => {
  expect(await places()).toEqual([])
})

it('a takedown opens a task for each site, for the body that hung it', async () => {
  await actAs(ward, 'leader', 'banners', banner, 'unpublish', 'Hết đợt')
  expect((await places()).map(({ label, status }) => [label, status]).sort()).toEqual([
    ['Cổng chợ', 'open'],
    ['Ngã tư Trần Phú', 'open'],
  ])
  expect(await places('center', '')).toHaveLength(2)
  expect(await places('secretary', '')).toHaveLength(0)
})

it('is not closed without a picture, by a stranger, or by what is none', async () => {
  const [first] = await places()
  if (!first) throw new Error('no place')
  expect(codeOf(await close(first.id, {}))).toBe('photo-missing')
  expect(codeOf(await close(first.id, { media: 'no-such-id' }))).toBe('photo-missing')
  const text = form(new TextEncoder().encode('không phải ảnh'), 'x.jpg')
  expect(codeOf(await close(first.id, text))).toBe('photo-unfit')
  expect((await close('no-such-id', await photo())).status).toBe(404)
  const stranger = await ward.rest('POST', `/workflow/takedowns/${first.id}/close`, {
    body: await photo(),
  })
  expect(stranger.status).toBe(401)
  expect((await places()).every(({ status }) => status === 'open')).toBe(true)
})

it('a photo closes it, once, and is kept from the public and from deletion', async () => {
  const [first, second] = await places()
  if (!first || !second) throw new Error('no places')
  const [one, other] = await Promise.all([
    close(first.id, await photo()),
    close(first.id, await photo()),
  ])
  expect([one.status, other.status].sort()).toEqual([200, 409])
  const medium = await uploadPicture(ward, 'designer')
  expect((await close(second.id, { media: medium })).status).toBe(200)
  expect(await places('center', '')).toEqual([])
  const closed = await places()
  expect(closed.every(({ status, photoUrl }) => status === 'closed' && photoUrl)).toBe(true)
  expect((await ward.rest('GET', `/media/${medium}`)).status).not.toBe(200)
  const gone = await ward.rest('DELETE', `/media/${medium}`, { as: 'designer' })
  expect(gone.status).toBe(403)
})

it('the ledger names the photo’s hash, verifies, and tells the same case', async () => {
  const { docs } = await ward.payload.find({
    collection: 'workflow-ledger',
    where: { docKey: { equals: `banners:${banner}` } },
    sort: '-seq',
    limit: 2,
  })
  for (const { entry } of docs) {
    const { action, details } = entry as { action: string; details: Record<string, string> }
    expect(action).toBe('closeTakedown')
    expect(details['photo']).toMatch(/^[0-9a-f]{64}$/)
    expect(details['key']).toContain(`banners:${banner}#`)
  }
  const heads = readHeads(path.join(ward.dir, 'data', 'keys'))
  expect(isSoundLedger(await verifyLedger(ward.payload, heads))).toBe(true)
  expect(await reconcile(ward.payload)).toEqual([])
})
