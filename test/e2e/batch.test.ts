import { strFromU8, unzipSync } from 'fflate'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { clientOf, signIn } from '../helpers/client.ts'
import { overflow, screens, visit } from '../helpers/person.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'
import { until } from '../helpers/wait.ts'

let server: TestServer
let browser: Browser
let token = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  token = (await signIn(server.url, 'designer')).token ?? ''
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const addressOf = (group: number): string => `https://bangtin.example/to/${group}`
const lines = [1, 2, 3, 4, 5].map(
  (group) => `Mời họp tổ dân phố;${addressOf(group)};Tổ dân phố Đậu Liêu ${group}`,
)
// As Vietnamese Excel saves it: semicolons; one address lacks its beginning.
const csv = [
  'NỘI DUNG THÔNG BÁO;Địa chỉ cho mã QR;Đơn vị phát hành;Ghi chú',
  ...lines.slice(0, 3),
  'Mời họp tổ dân phố;dichvucong;Tổ dân phố 6;xem lại',
  ...lines.slice(3),
].join('\r\n')

const choose = (page: Page, text: string): Promise<void> =>
  page.setInputFiles('.bt-batch input[type=file]', {
    ...{ name: 'to-dan-pho.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(text),
  })

const openBatch = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${server.url}/admin/collections/banners/${id}`)
  await page.locator('.bt-studio select').first().selectOption('led-announcement')
  await page.locator('.bt-studio input[type=radio]').nth(2).check()
  await page.fill('.bt-studio input[name=width]', '640')
  await page.fill('.bt-studio input[name=height]', '320')
  await page.locator('.bt-batch > summary').click()
}

const newBanner = async (): Promise<string> => {
  const designer = clientOf(server.url, token)
  const { json } = await designer.send<{ doc: { id: string } }>(
    ...(['POST', '/api/banners?draft=true'] as const),
    { title: 'LED: Mời họp tổ dân phố', slogan: 'MỜI HỌP TỔ DÂN PHỐ' },
  )
  return json.doc.id
}

const codeIn = async (png: Uint8Array): Promise<string | undefined> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe.each(['desktop', 'phone'] as const)('on a %s', (name) => {
  it('a table becomes pictures, its wrong cell is named, and the ZIP holds the rest', async () => {
    const id = await newBanner()
    await visit(browser, server.url, 'designer', screens[name], async (page) => {
      await openBatch(page, id)
      await choose(page, csv)
      await page.locator('.bt-batch [data-cell=B5]').waitFor()
      expect(await page.locator('.bt-batch [data-cell]').count()).toBe(1)
      expect(await page.locator('.bt-batch figure img').count()).toBe(3)
      expect(await overflow(page)).toBe(0)
      await shot(page, `batch-preview-${name}`)
      await page.locator('.bt-batch > .bt-studio__add').click()
      await page.locator('.bt-batch a[href$="/zip"]').waitFor({ timeout: 60_000 })
      await shot(page, `batch-done-${name}`)
      expect(await overflow(page)).toBe(0)

      const href = await page.locator('.bt-batch a[href$="/zip"]').getAttribute('href')
      const address = new URL(href ?? '', server.url)
      const response = await fetch(address, { headers: { authorization: `JWT ${token}` } })
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
      const pictures = Object.entries(files).filter(([file]) => file.endsWith('.png'))
      expect(pictures.map(([file]) => file)).toContain('001-to-dan-pho-dau-lieu-1.png')
      expect(pictures).toHaveLength(5)
      for (const [index, [, png]] of pictures.entries()) {
        expect(await sharp(png).metadata()).toMatchObject({ width: 640, height: 320 })
        expect(await codeIn(png)).toBe(addressOf(index + 1))
      }
      expect(strFromU8(files['manifest.csv'] ?? new Uint8Array())).toContain('B5: ')
      const editor = await signIn(server.url, 'admin')
      expect((await editor.send('GET', address.pathname)).status).toBeGreaterThanOrEqual(403)

      await page.locator('.bt-batch .bt-studio__actions button').click()
      await until('the pictures in the record', async () => {
        const { json } = await clientOf(server.url, token).send<{ artworks?: unknown[] }>(
          ...(['GET', `/api/banners/${id}?draft=true&depth=0`] as const),
        )
        return json.artworks?.length === 5
      })
    })
  })
})

it('speaks English to those who read it', async () => {
  const id = await newBanner()
  await visit(browser, server.url, 'designer', screens.desktop, async (page) => {
    await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: server.url }])
    await openBatch(page, id)
    await choose(page, csv)
    await page.locator('.bt-batch [data-cell=B5]').waitFor()
    const text = await page.locator('.bt-batch').innerText()
    expect(text).toContain('B5: Enter a full web address')
    expect(text).toContain('Many at once, from a spreadsheet')
    await shot(page, 'batch-english')
  })
})
