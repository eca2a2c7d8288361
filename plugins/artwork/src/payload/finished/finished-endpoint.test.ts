import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../office.test-helper.ts'

let office: Office
let file: number
let record: number

const mediumOf = async (width: number, height: number): Promise<number> => {
  const create = { width, height, channels: 3 as const, background: '#b71c1c' }
  const data = await sharp({ create }).png().toBuffer()
  const { id } = await office.payload.create({
    ...{ collection: 'media' as never, data: { alt: 'Thiết kế sẵn' } as never },
    file: { name: 'canva.png', data, mimetype: 'image/png', size: data.length },
  })
  return id
}

beforeAll(async () => {
  office = await openOffice()
  file = await mediumOf(512, 128)
  const banner = { collection: 'banners' as never, data: { slogan: 'ĐÚNG HẸN' } as never }
  const created: { id: unknown } = await office.payload.create({ ...banner, draft: true })
  record = created.id as number
})
afterAll(() => office.close())

const ask = async (body: object, init: { token?: string; language?: string } = {}) => {
  const response = await office.call('finished', { body, ...init })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

const screen = { width: 512, height: 128 }

describe('POST /finished', () => {
  it('finds nothing wrong with a file of the screen’s pixels, and adds it to the draft', async () => {
    const found = await ask({ file, ...screen })
    expect(found).toMatchObject({ status: 200, json: { facts: screen, findings: [] } })
    const target = { collection: 'banners', id: record, screen: 'Cổng chào' }
    const added = await ask({ file, ...screen, add: true, ...target })
    expect(added.json['doc']).toMatchObject({
      artworks: [{ image: file, screen: 'Cổng chào', ...screen, template: null }],
    })
  })

  it('measures it against a screen of the office, whose name the row takes', async () => {
    const { id } = (await office.payload.create({
      collection: 'screens' as never,
      data: {
        ...{ name: 'LED cổng', pitch: 5, viewingDistance: 20 },
        ...{ modulesAcross: 8, modulesDown: 4, moduleWidth: 64, moduleHeight: 32 },
      } as never,
    })) as { id: number }
    const body = { file, screenId: id, add: true, collection: 'banners', id: record }
    const { json } = await ask(body)
    expect(json).toMatchObject({ facts: screen, findings: [] })
    const { artworks } = json['doc'] as { artworks: object[] }
    expect(artworks.at(-1)).toMatchObject({ screen: 'LED cổng', ...screen })
  })

  it('tells what is wrong with the mend, and adds nothing', async () => {
    const { json } = await ask({ file, width: 1024, height: 256 })
    expect(json['findings']).toMatchObject([{ level: 'error', code: 'pixels-differ' }])
    const body = { file, width: 1024, height: 256, add: true, collection: 'banners', id: record }
    expect(await ask(body)).toMatchObject({
      ...{ status: 422 },
      json: { errors: [{ code: 'file-unfit', field: 'file', message: /1024×256/ }] },
    })
  })

  it.each<[string, object, number, string]>([
    ['no such file', { file: 999_999, ...screen }, 422, 'photo-missing'],
    ['an object for a file', { file: {}, ...screen }, 422, 'photo-missing'],
    ['no size', { file: 1 }, 422, 'size-invalid'],
    [
      'an unknown record',
      { file: 1, ...screen, add: true, collection: 'x' },
      422,
      'target-unknown',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await ask(body)).toMatchObject({ status, json: { errors: [{ code }] } })
  })

  it('is for those who may draw', async () => {
    expect((await ask({ file, ...screen }, { token: '' })).status).toBe(401)
    expect((await ask({ file, ...screen }, { token: office.tokens.guest })).status).toBe(403)
  })
})
