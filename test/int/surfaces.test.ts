import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo/accounts.ts'
import { demoScreens } from '../../src/demo/screens.ts'
import { actAs, openWard, type Reply, type Ward } from '../helpers/ward.ts'

let ward: Ward
let screenIds: string[]

const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const order = { template: 'led-slogan', data: { slogan, palette: 'red-yellow' } }

beforeAll(async () => {
  ward = await openWard()
  screenIds = []
  for (const data of Object.values(demoScreens)) {
    const { id } = await ward.payload.create({ collection: 'led-screens', data: { ...data } })
    screenIds.push(String(id))
  }
})
afterAll(() => ward.close())

const codeOf = ({ json }: Reply) => (json['errors'] as { code?: string }[] | undefined)?.[0]?.code

const draftBanner = async (title: string): Promise<string> => {
  const data = { title, slogan, kind: 'led' as const }
  const req = await ward.as('designer')
  return String((await ward.payload.create({ collection: 'banners', draft: true, data, req })).id)
}

const drawSet = async (id: string, targets: object[]): Promise<Reply> => {
  const body = { ...order, collection: 'banners', id, targets }
  let reply = await ward.rest('POST', '/artwork/sets', { as: 'designer', body })
  const set = String(reply.json['id'])
  for (let turn = 0; turn < 300 && reply.json['state'] !== 'done'; turn += 1) {
    if (reply.status !== 200 || reply.json['state'] === 'refused') break
    await new Promise((resolve) => setTimeout(resolve, 50))
    reply = await ward.rest('GET', `/artwork/sets/${set}`, { as: 'designer' })
  }
  return reply
}

const goLive = async (id: string): Promise<void> => {
  await actAs(ward, 'designer', 'banners', id, 'submit')
  for (const body of ['center', 'board', 'leader'])
    await actAs(ward, body, 'banners', id, 'approve')
  await actAs(ward, 'center', 'banners', id, 'publish')
}

const packageOf = async (id: string): Promise<Buffer> => {
  const { default: config } = await import('../../payload.config.ts')
  const { token } = await ward.payload.login({
    collection: 'users',
    data: { email: 'center@bangtin.test', password: demoPassword },
  })
  const request = new Request(`http://localhost:3000/api/artwork/package/banners/${id}`, {
    headers: { Authorization: `JWT ${token}` },
  })
  const response = await handleEndpoints({ config, request })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

describe('the ward’s screens', () => {
  it('are kept by the Center and its designers, read by those with an account, and by nobody else', async () => {
    const body = { ...demoScreens.gate, name: 'LED mới' }
    const create = (as: string) => ward.rest('POST', '/led-screens', { as, body })
    expect((await create('editor')).status).toBe(403)
    expect((await create('center')).status).toBe(201)
    expect((await ward.rest('GET', '/led-screens', { as: 'quiz' })).status).toBe(200)
    expect((await ward.rest('GET', '/led-screens')).status).toBe(403)
    expect((await ward.rest('GET', '/artwork-sets', { as: 'admin' })).status).toBe(403)
    expect((await ward.rest('GET', '/payload-jobs', { as: 'admin' })).status).not.toBe(200)
    expect((await ward.rest('GET', '/payload-jobs/run', { as: 'admin' })).status).not.toBe(200)
  })

  it.each<[string, object]>([
    ['no modules', { modulesAcross: 0 }],
    ['half a module', { modulesDown: 1.5 }],
    ['sides over the limit', { modulesAcross: 900, moduleWidth: 900 }],
    ['text for a number', { pitch: 'x' }],
    ['a colour that boards lack', { colorMode: 'three' }],
  ])('with %s are refused', async (_, part) => {
    const body = { ...demoScreens.gate, name: 'Sai', ...part }
    const { status } = await ward.rest('POST', '/led-screens', { as: 'center', body })
    expect(status).toBe(400)
  })
})

describe('from a set to the street', () => {
  let id: string
  let first: Buffer

  it('a set goes through the gate as the designer’s own work', async () => {
    id = await draftBanner('LED: Việc nhỏ')
    const targets = [
      ...screenIds.map((screenId) => ({ screenId })),
      { preset: 'poster-a3' },
      { preset: 'social-square' },
    ]
    const { json } = await drawSet(id, targets)
    expect(json).toMatchObject({ state: 'done', total: 5, drawn: 5 })
    await goLive(id)
  })

  it('the package holds the approved bytes, the sheet and sums that hold', async () => {
    first = await packageOf(id)
    const files = unzipSync(new Uint8Array(first))
    expect(Object.keys(files)).toEqual([
      '01-led-quang-truong-1536x768.png',
      '02-led-cong-tru-so-ubnd-1024x96.png',
      '03-bang-led-nha-van-hoa-384x192.png',
      expect.stringMatching(/^04-ap-phich-a3-.*\.pdf$/) as unknown as string,
      '05-bai-mang-xa-hoi-1080x1080.png',
      ...['playlist.txt', 'phieu-trinh-duyet.pdf', 'SHA256SUMS'],
    ])
    for (const line of strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
      .trim()
      .split('\n')) {
      const [sum, name = ''] = line.split('  ')
      const bytes = files[name] ?? new Uint8Array()
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum)
    }
    expect(strFromU8((files['phieu-trinh-duyet.pdf'] ?? new Uint8Array()).subarray(0, 5))).toBe(
      '%PDF-',
    )
  })

  it('a draft under work changes nothing of the package', async () => {
    await drawSet(id, [{ preset: 'portal-cover' }])
    expect((await packageOf(id)).equals(first)).toBe(true)
  })

  it('a file that was changed on the disk is not delivered', async () => {
    const folder = path.join(ward.dir, 'media')
    const name = (await readdir(folder)).find((one) => /^led-1536x768.*[0-9a-f]{8}\.png$/.test(one))
    await writeFile(path.join(folder, name ?? ''), 'other')
    const reply = await ward.rest('GET', `/artwork/package/banners/${id}`, { as: 'center' })
    expect(reply.status).toBe(409)
    expect(codeOf(reply)).toBe('file-differs')
  })

  it('what is not public is not delivered, and not to everybody', async () => {
    const draft = await draftBanner('LED: Nháp')
    const get = (as?: string) =>
      ward.rest('GET', `/artwork/package/banners/${draft}`, as ? { as } : {})
    expect(codeOf(await get('center'))).toBe('not-live')
    expect((await get('quiz')).status).toBe(403)
    expect((await get()).status).toBe(401)
    const none = await ward.rest('GET', '/artwork/package/banners/x', { as: 'center' })
    expect(none.status).toBe(404)
  })

  it('a set is not for a record that its author may not change', async () => {
    const body = { ...order, collection: 'articles', id, targets: [{ preset: 'poster-a3' }] }
    const reply = await ward.rest('POST', '/artwork/sets', { as: 'designer', body })
    expect(codeOf(reply)).toBe('target-unknown')
    expect((await ward.rest('POST', '/artwork/sets', { as: 'editor', body })).status).toBe(403)
  })
})
