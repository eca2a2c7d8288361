import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo/accounts.ts'
import { richText } from '../../src/demo/rich-text.ts'
import { node, text } from '../../src/rich-text/lexical.test-helper.ts'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { type Client, signIn } from '../helpers/client.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { publishArticle } from '../helpers/workflow.ts'

let server: TestServer
let browser: Browser
let article: { id: string; slug: string }

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  const [editor, board, secretary] = await Promise.all([
    signIn(server.url, 'editor'),
    signIn(server.url, 'board'),
    signIn(server.url, 'secretary'),
  ])
  const picture = await upload(editor)
  article = await publishArticle(
    { editor, board, secretary },
    {
      title: 'Lịch tiếp công dân và các thủ tục thường gặp',
      summary: 'Mọi thứ một bài viết có thể có.',
      cover: picture,
      author: 'Thu Hà',
      source: 'Dữ liệu mẫu',
      topic: 'online-services',
      body: everything(picture),
    },
  )
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const upload = async (client: Client): Promise<string> => {
  const bytes = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#7fa08a' },
  })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'anh.jpg')
  const texts = { alt: 'Bộ phận một cửa', caption: 'Một buổi sáng thứ Hai', credit: 'Minh Anh' }
  form.append('_payload', JSON.stringify(texts))
  const { json } = await client.send<{ doc: { id: string } }>('POST', '/api/media', form)
  return json.doc.id
}

const everything = (picture: string) => {
  const cell = (value: string, headerState = 0) =>
    node('tablecell', [node('paragraph', [text(value)])], { headerState, colSpan: 1, rowSpan: 1 })
  const row = (values: string[], headerState = 0) =>
    node(
      'tablerow',
      values.map((value) => cell(value, headerState)),
    )
  const item = (children: ReturnType<typeof node>[], more = {}) =>
    node('listitem', children, { value: 1, ...more })
  const list = (listType: string, children: ReturnType<typeof node>[]) =>
    node('list', children, { listType, start: 1, tag: listType === 'number' ? 'ol' : 'ul' })
  const link = (url: string, label: string) =>
    node('link', [text(label)], { fields: { url, linkType: 'custom', newTab: true }, id: 'l1' })
  return richText([
    node('heading', [text('Lịch trong tuần')], { tag: 'h2' }),
    node('paragraph', [
      ...[text('Chữ '), text('đậm', 1), text(', '), text('nghiêng', 2), text('; xem ')],
      link('https://dichvucong.gov.vn', 'Cổng Dịch vụ công quốc gia'),
      text('.'),
    ]),
    node('table', [
      row(['Ngày', 'Buổi', 'Lãnh đạo tiếp', 'Địa điểm', 'Nội dung'], 1),
      row(['Thứ Hai', 'Sáng', 'Chủ tịch', 'Trụ sở UBND phường', 'Đất đai, xây dựng']),
      row(['Thứ Năm', 'Chiều', 'Phó Chủ tịch', 'Nhà văn hóa', 'Hộ tịch, chứng thực']),
    ]),
    node('heading', [text('Giấy tờ cần mang')], { tag: 'h3' }),
    list('bullet', [item([text('Căn cước')]), item([list('number', [item([text('bản chính')])])])]),
    list('check', [item([text('Đã điền tờ khai')], { checked: true })]),
    node('upload', undefined, { relationTo: 'media', value: picture, fields: null, id: 'u1' }),
    node('quote', [text('Người dân là trung tâm phục vụ.')]),
    node('horizontalrule'),
    node('paragraph', [text('Trân trọng.')], { format: 'center' }),
  ] as never)
}

const open = async (path: string, width = 1280, context?: BrowserContext): Promise<Page> => {
  const page = await (context ?? browser).newPage()
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
  return page
}

const signedIn = async (account: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ acceptDownloads: true })
  const data = { email: `${account}@bangtin.test`, password: demoPassword }
  await context.request.post(`${server.url}/api/users/login`, { data })
  return context
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('the public pages', () => {
  it.each([1280, 360])('fit a window of %i pixels and are accessible', async (width) => {
    for (const path of ['/', `/tin/${article.slug}`, '/?q=khong+co', '/khong-co']) {
      const page = await open(path, width)
      expect(await overflow(page), path).toBeLessThanOrEqual(0)
      expect(await axeFaults(page), path).toEqual([])
      await shot(page, `site-${path.replaceAll(/\W+/g, '_')}-${width}`)
      await page.close()
    }
  })

  it('set text at 18 pixels or more, in a font of their own', async () => {
    const page = await open(`/tin/${article.slug}`)
    const sizes = await page.$$eval('main *, header *, footer *', (all) =>
      all
        .filter((one) => [...one.childNodes].some((part) => part.nodeType === 3))
        .map((one) => parseFloat(getComputedStyle(one).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    )
    expect(loaded.length).toBeGreaterThan(0)
    await page.close()
  })

  it('can be read and searched without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await open('/', 1280, context)
    await page.fill('input[type=search]', 'lich tiep cong dan')
    await page.click('button[type=submit]')
    await page.click('.notice a')
    expect(await page.textContent('h1')).toBe('Lịch tiếp công dân và các thủ tục thường gặp')
    expect(await page.isVisible('text=Lưu bài')).toBe(true)
    expect(await page.isVisible('text=In bài')).toBe(false)
    await context.close()
  })

  it('reach the content by keyboard first', async () => {
    const page = await open(`/tin/${article.slug}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Đến nội dung chính',
    )
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
    await page.close()
  })

  it('print the article with its address and date, without buttons', async () => {
    const page = await open(`/tin/${article.slug}`, 643)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.tools')).toBe(false)
    expect(await page.isVisible('.masthead__sign-in')).toBe(false)
    expect(await page.textContent('.print-only')).toContain(`${server.url}/tin/${article.slug}`)
    expect(await page.isVisible('.print-only')).toBe(true)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    await shot(page, 'site-print')
    await page.close()
  })

  it('copy the link', async () => {
    const context = await browser.newContext()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await open(`/tin/${article.slug}`, 1280, context)
    await page.click('text=Sao chép liên kết')
    await page.waitForSelector('text=Đã sao chép liên kết.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${server.url}/tin/${article.slug}`,
    )
    await context.close()
  })
})

describe('in the article’s edit view', () => {
  it('the preview opens from the buttons, accessible, and follows each save', async () => {
    const context = await signedIn('editor')
    const page = await open(`/admin/collections/articles/${article.id}`, 1280, context)
    await page.click('#live-preview-toggler')
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByText('Bản xem trước, giống bản đang công khai.').waitFor()
    await page.fill('#field-summary', 'Tóm tắt vừa sửa')
    await page.click('#action-save-draft')
    await preview.getByText('Tóm tắt vừa sửa').waitFor()
    await preview.getByText('Bản xem trước, chưa công khai.').waitFor()
    await shot(page, 'site-live-preview')
    const href = await page.getAttribute('#preview-button', 'href')
    expect(href).toContain(`/xem-truoc/articles/${article.id}`)
    for (const width of [1280, 360]) {
      const own = await open(`/xem-truoc/articles/${article.id}`, width, context)
      expect(await overflow(own)).toBeLessThanOrEqual(0)
      expect(await axeFaults(own)).toEqual([])
      await shot(own, `site-preview-${width}`)
      await own.close()
    }
    await page.click('#live-preview-toggler')
    await context.close()
  })

  it('the hand-over copies, gives the package, and keeps the address on the portal', async () => {
    const context = await signedIn('board')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await open(`/admin/collections/articles/${article.id}`, 1280, context)
    const panel = page.locator('.bt-handover')
    await panel.getByText('Sao chép nội dung').click()
    await page.getByText('Đã sao chép. Dán vào ô soạn thảo của cổng.').waitFor()
    const copied = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read()
      const read = async (type: string) => (await entry?.getType(type))?.text() ?? ''
      return { html: await read('text/html'), text: await read('text/plain') }
    })
    expect(copied.html).toContain('Lịch trong tuần</h2>')
    expect(copied.text).toContain('- Căn cước')
    expect(copied.text).not.toContain('vừa sửa')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByText('Tải gói ZIP').click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^lich-tiep-cong-dan.+\.zip$/)
    const files = unzipSync(new Uint8Array(await readFile(await download.path())))
    expect(Object.keys(files)).toContain('hinh-01.jpg')

    const input = panel.locator('input[type=url]')
    await input.fill('khong phai dia chi')
    await panel.getByText('Ghi địa chỉ').click()
    await page.getByText('Địa chỉ không hợp lệ').first().waitFor()
    await input.fill('https://bachonglinh.hatinh.gov.vn/tin/lich')
    await input.press('Enter')
    await panel.getByText('Đúng bản đang công khai').waitFor()
    expect(await axeFaults(page, '.bt-handover')).toEqual([])
    await shot(page, 'site-handover')
    await context.close()
  })

  it('the hand-over appears as soon as the article is public', async () => {
    const context = await signedIn('secretary')
    const found = await context.request.get(
      `${server.url}/api/articles?where[title][like]=${encodeURIComponent('qua bưu chính')}`,
    )
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const page = await open(`/admin/collections/articles/${docs[0]?.id}`, 1280, context)
    expect(await page.locator('.bt-handover').count()).toBe(0)
    await page.locator('.bt-workflow').getByText('Đăng', { exact: true }).click()
    await page.locator('.bt-handover').waitFor()
    await context.close()
  })
})
