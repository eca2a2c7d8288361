import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { GlobalSlug } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListedTemplate } from '../../core/list-template.ts'
import { type Office, openOffice } from '../office.test-helper.ts'
import { packageTypeface } from '../../render/fonts.ts'
import { fontsSlug, kitSlug } from './names.ts'

const slug = kitSlug as GlobalSlug
const palette = {
  ...{ nameVi: 'Xanh của phường', nameEn: 'Ward blue' },
  ...{ groundLight: '#0b3d91', groundEdge: '#072a66', panel: '#041b44' },
  ...{ main: '#ffffff', second: '#ffe45c', line: '#7fb2ff' },
}

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const save = (data: object, email = 'designer@example.vn') =>
  office.payload.updateGlobal({
    ...{ slug, data: data, overrideAccess: false },
    user: { collection: 'users', email },
  })

const templates = async () => (await (await office.call('templates')).json()) as ListedTemplate[]
const optionsOf = (listed: ListedTemplate | undefined, type: 'palette' | 'asset') =>
  listed?.fields.flatMap((field) => (field.type === type ? field.options : [])) ?? []

describe('a palette of the office', () => {
  it('is on offer beside those of the package, and drawn with', async () => {
    await save({ palettes: [palette] })
    const [listed] = await templates()
    const own = optionsOf(listed, 'palette').find(({ label }) => label.en === 'Ward blue')
    expect(own?.colors).toEqual(['#0b3d91', '#ffffff', '#ffe45c'])
    const body = { template: 'led-slogan', data: { slogan: 'ĐÚNG HẸN', palette: own?.value } }
    const drawn = await office.call('render', { body: { ...body, width: 320, height: 160 } })
    const { dominant } = await sharp(await drawn.arrayBuffer()).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
  })

  it('whose text hardly stands out is refused with the figure, and changes nothing', async () => {
    const faint = { ...palette, nameVi: 'Mờ', main: '#3355aa' }
    await expect(save({ palettes: [faint] })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ message: expect.stringMatching(/Mờ.*1,\d:1, cần từ 4,5:1/u) as string }] },
    })
    const { palettes } = (await office.payload.findGlobal({ slug })) as { palettes?: object[] }
    expect(palettes).toMatchObject([{ nameVi: 'Xanh của phường' }])
  })

  it.each(['b71c1c', '#b71', 'red', '#12345g'])('with the colour %s is refused', async (main) => {
    await expect(save({ palettes: [{ ...palette, main }] })).rejects.toMatchObject({ status: 400 })
  })
})

describe('a locked picture', () => {
  it('is on offer where a template takes one, and shown; gone, it is offered no more', async () => {
    const create = { width: 200, height: 100, channels: 4 as const, background: '#00ff00' }
    const data = await sharp({ create }).png().toBuffer()
    const { id } = await office.payload.create({
      ...{ collection: 'media' as never, data: { alt: 'Biểu trưng' } as never },
      file: { name: 'bieu-trung.png', data, mimetype: 'image/png', size: data.length },
    })
    await save({ assets: [{ name: 'Biểu trưng', clearSpace: 10, image: id }] })
    const listed = (await templates()).find((one) => one.slug === 'led-announcement')
    const [logo] = optionsOf(listed, 'asset')
    expect(logo?.label.vi).toBe('Biểu trưng')
    const body = {
      ...{ template: 'led-announcement', width: 960, height: 540 },
      data: { ...listed?.example, logo: logo?.value },
    }
    const drawn = await office.call('render', { body })
    const { data: pixels } = await sharp(await drawn.arrayBuffer())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    let green = 0
    for (let at = 0; at < pixels.length; at += 3)
      if (pixels[at] === 0 && pixels[at + 1] === 255 && pixels[at + 2] === 0) green += 1
    expect(green).toBeGreaterThan(1_000)

    await office.payload.delete({ collection: 'media' as never, id })
    const gone = (await templates()).find((one) => one.slug === 'led-announcement')
    expect(optionsOf(gone, 'asset')).toEqual([])
    const refused = await office.call('render', { body })
    expect(refused.status).toBe(422)
  })
})

it('issuers that the office often names are suggested', async () => {
  await save({ assets: [], issuers: ['UBND phường Bắc Hồng Lĩnh'] })
  const issuer = (await templates())[0]?.fields.find(({ name }) => name === 'issuer')
  expect(issuer?.suggestions).toEqual(['UBND phường Bắc Hồng Lĩnh'])
})

it('nobody else changes the kit', async () => {
  await expect(save({ issuers: [] }, 'guest@example.vn')).rejects.toMatchObject({ status: 403 })
})

describe('a font of the office', () => {
  const { bytes: archivo } = packageTypeface().regular
  const home = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
  )
  const own = readFileSync(path.join(home, '800ExtraBold/BeVietnamPro_800ExtraBold.ttf'))
  const add = (data: Buffer, email = 'designer@example.vn', name = 'chu.ttf') =>
    office.payload.create({
      ...{ collection: fontsSlug as never, data: {} as never, overrideAccess: false },
      user: { collection: 'users', email },
      file: { name, data, mimetype: 'font/ttf', size: data.length },
    }) as unknown as Promise<{ id: number; filename: string }>
  const slogan = { template: 'led-slogan', data: { slogan: 'ĐÚNG HẸN' }, width: 320, height: 160 }
  const drawn = async (format?: string) =>
    Buffer.from(await (await office.call('render', { body: { ...slogan, format } })).arrayBuffer())

  it('draws every format once the kit names it, and no more once it is taken out', async () => {
    const before = await drawn()
    const { id } = await add(own)
    expect((await drawn()).equals(before)).toBe(true)
    await save({ fontHeavy: id })
    const after = await drawn()
    expect(after.equals(before)).toBe(false)
    expect((await drawn('svg')).toString()).toContain('<svg')
    const { format: _, ...asked } = { ...slogan, format: '' }
    const print = { widthCm: 100, heightCm: 50, text: 'searchable' }
    const pdf = await office.call('render', {
      body: { ...asked, width: undefined, height: undefined, format: 'pdf', print },
    })
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toContain('BeVietnamPro')

    await expect(
      office.payload.delete({ collection: fontsSlug as never, id, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'font-in-use' } })
    await save({ fontHeavy: null })
    expect((await drawn()).equals(before)).toBe(true)
    await office.payload.delete({ collection: fontsSlug as never, id, overrideAccess: true })
  })

  it('that is broken is refused with its mend, and nothing of it is kept', async () => {
    const cut = Buffer.from(archivo.slice(0, archivo.length - 5_000))
    await expect(add(cut)).rejects.toMatchObject({ status: 422, data: { code: 'font-unreadable' } })
    const zip = Buffer.from('PK\u0003\u0004 no font at all')
    await expect(add(zip)).rejects.toMatchObject({ status: 422, data: { code: 'font-unreadable' } })
    const { totalDocs } = await office.payload.count({ collection: fontsSlug as never })
    expect(totalDocs).toBe(0)
  })

  it('is added by those alone who keep the kit, and its bytes never change', async () => {
    await expect(add(own, 'guest@example.vn')).rejects.toMatchObject({ status: 403 })
    const { id } = await add(own)
    const change = office.payload.update({
      ...{ collection: fontsSlug as never, id, data: {} as never, overrideAccess: false },
      user: { collection: 'users', email: 'designer@example.vn' },
    })
    await expect(change).rejects.toMatchObject({ status: 403 })
  })
})
