import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toTcvn3 } from '../../src/word/legacy/alphabet.test-helper.ts'
import { wordHtml, wordPage, wordRtf } from '../../src/word/word-clipboard.test-helper.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { signIn, type Client } from '../helpers/client.ts'
import { item, link, makeDocx, para, picture, run, table } from '../helpers/docx.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

type Node = { type: string; children?: Node[]; [key: string]: unknown }
type Article = { id: string; title?: string; body?: { root: Node } }
type Medium = { id: string; caption?: string; filename: string; alt?: string }

let server: TestServer
let browser: Browser
let editor: Client

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  editor = await signIn(server.url, 'editor')
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const newArticle = async (language = 'vi', width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addCookies([
    { name: 'payload-token', value: editor.token ?? '', url: server.url },
    { name: 'payload-lng', value: language, url: server.url },
  ])
  const page = await context.newPage()
  await page.goto(`${server.url}/admin/collections/articles/create`)
  await page.locator(body).waitFor()
  return page
}

const body = '.ContentEditable__root'

const paste = async (page: Page, data: Record<string, string>) => {
  await page.locator(body).click()
  await page.locator(body).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}

const saveDraft = async (page: Page): Promise<Article> => {
  // The editor hands its text to the form when the browser is idle.
  await page.waitForTimeout(700)
  const [response] = await Promise.all([
    page.waitForResponse(
      (one) => one.request().method() === 'POST' && one.url().includes('/api/articles?'),
    ),
    page.locator('#action-save-draft').click(),
  ])
  const { doc } = (await response.json()) as { doc: Article }
  const { json } = await editor.send<Article>('GET', `/api/articles/${doc.id}?draft=true&depth=0`)
  return json
}

/** A node in short: its type, what tells it from others, and its text. */
const outline = (node: Node): unknown => {
  if (node.type === 'text') return node['format'] ? [node['text'], node['format']] : node['text']
  const name = (node['tag'] as string | undefined) ?? node.type
  if (node.type === 'upload') return ['upload', node['relationTo']]
  if (node.type === 'link')
    return [(node['fields'] as { url: string }).url, ...(node.children ?? []).map(outline)]
  return [name, ...(node.children ?? []).map(outline)]
}

const outlineOf = (article: Article): unknown[] => (article.body?.root.children ?? []).map(outline)

const mediaOf = async (article: Article): Promise<Medium[]> => {
  const ids = (article.body?.root.children ?? []).flatMap((node) =>
    node.type === 'upload' ? [String(node['value'])] : [],
  )
  const found = await Promise.all(ids.map((id) => editor.send<Medium>('GET', `/api/media/${id}`)))
  return found.map(({ json }) => json)
}

const count = async (collection: 'articles' | 'media'): Promise<number> => {
  const path = `/api/${collection}?limit=1&draft=true`
  return (await editor.send<{ totalDocs: number }>('GET', path)).json.totalDocs
}

const png = async (red: number): Promise<Buffer> =>
  sharp({ create: { width: 120, height: 80, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .png()
    .toBuffer()

describe('pasting from Word', () => {
  it('keeps headings, nested lists, table, link and picture, in NFC', async () => {
    const page = await newArticle()
    await page.locator('#field-title').fill('Dán từ Word')
    await paste(page, {
      'text/html': wordPage,
      'text/rtf': wordRtf((await png(200)).toString('hex')),
      'text/plain': 'Kế hoạch',
    })
    await page
      .locator(`${body} .LexicalEditorTheme__upload, ${body} [data-lexical-decorator]`)
      .first()
      .waitFor()
    await shot(page, 'word-pasted')
    const article = await saveDraft(page)
    expect(outlineOf(article)).toEqual([
      ['h2', 'Kế hoạch tuyên truyền'],
      [
        ...['paragraph', ['Ủy ban', 1], ' nhân dân phường ', ['Bắc Hồng Lĩnh', 2], ' '],
        ...[['thông báo', 8], ': H', ['2', 32], 'O, m', ['2', 64], '.'],
      ],
      ['h3', '1. Nội dung'],
      [
        'ul',
        ['listitem', 'Cải cách thủ tục'],
        [
          'listitem',
          ['ul', ['listitem', 'Nộp hồ sơ trực tuyến'], ['listitem', 'Trả kết quả tại nhà']],
        ],
        ['listitem', 'Chuyển đổi số'],
      ],
      ['paragraph', 'Các bước:'],
      ['ol', ['listitem', 'Đăng nhập'], ['listitem', 'Nộp hồ sơ']],
      [
        'table',
        ['tablerow', ['tablecell', ['paragraph', 'Việc']], ['tablecell', ['paragraph', 'Hạn']]],
        ['tablerow', ['tablecell', ['paragraph', 'Cả hai cột']]],
        [
          'tablerow',
          ['tablecell', ['paragraph', 'Trả lời']],
          ['tablecell', ['paragraph', '5 ngày']],
        ],
      ],
      ['paragraph', ['https://dichvucong.gov.vn/', 'Cổng Dịch vụ công'], ', mục lục và tệp.'],
      ['upload', 'media'],
    ])
    expect(await mediaOf(article)).toMatchObject([{ caption: 'Hình 1. Bộ phận Một cửa' }])
    await page.context().close()
  })

  it('offers to convert old text, from Word and from anywhere, and leaves it on request', async () => {
    const page = await newArticle()
    const old = toTcvn3('cộng hoà xã hội chủ nghĩa việt nam')
    await paste(page, {
      'text/html': wordHtml(`<p class=MsoNormal style='font-family:.VnTimeH'>${old}</p>`),
      'text/plain': old,
    })
    const dialog = page.getByRole('dialog', { name: 'Chữ kiểu cũ, chưa phải Unicode' })
    await dialog.waitFor()
    await shot(page, 'word-legacy')
    await page.keyboard.press('Enter')
    await page.locator(body).getByText('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await paste(page, { 'text/plain': old })
    await dialog.getByRole('button', { name: 'Giữ nguyên' }).click()
    await page.locator(body).getByText(old).waitFor()
    await paste(page, { 'text/plain': old })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('turns other text into NFC, and asks nothing about it', async () => {
    const page = await newArticle()
    await paste(page, { 'text/plain': 'Tiếng Việt đủ dấu'.normalize('NFD') })
    await page.locator(body).getByText('Tiếng Việt đủ dấu').waitFor()
    await page.locator('#field-title').fill('NFC')
    const [line] = outlineOf(await saveDraft(page))
    expect(line).toEqual(['paragraph', 'Tiếng Việt đủ dấu'])
    await page.context().close()
  })

  it('says so when a picture cannot be stored, and leaves none behind', async () => {
    const page = await newArticle()
    const before = await count('media')
    let asked = 0
    await page.route('**/api/media?*', (route) => {
      asked += 1
      return asked === 2
        ? route.fulfill({ status: 413, json: { errors: [{ message: 'Tệp quá lớn' }] } })
        : route.continue()
    })
    const image = (n: number) => `<p class=MsoNormal>Ảnh ${n} <img src="file:///C:/${n}.png"></p>`
    const hexes = await Promise.all([1, 2].map(async (n) => (await png(n)).toString('hex')))
    await paste(page, {
      'text/html': wordHtml(image(1) + image(2)),
      'text/rtf': wordRtf(...hexes),
      'text/plain': 'Ảnh',
    })
    const dialog = page.getByRole('dialog', { name: 'Lưu ảnh vào Hình, tệp' })
    await dialog.getByText('Tệp quá lớn').waitFor()
    await shot(page, 'word-failed')
    expect(await count('media')).toBe(before)
    await dialog.getByRole('button', { name: 'Dán không kèm ảnh' }).click()
    await page.locator(body).getByText('Ảnh 2').waitFor()
    expect(await count('media')).toBe(before)
    await page.context().close()
  })
})

describe('importing a .docx', () => {
  const file = async () => ({
    name: 'Kế hoạch 2026.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(
      makeDocx({
        body: [
          para('Kê\u0301 hoạch tuyên truyền', 'Title'),
          para('Mục đích', 'Heading1'),
          para(`${run('Xem ')}${link('Cổng Dịch vụ công')}`),
          item('Một', 0, 2) + item('Một một', 1, 2) + item('Hai', 0, 2),
          table([
            ['Việc', 'Hạn'],
            ['Trả lời', '5 ngày'],
          ]),
          picture('rPic0'),
          para('Hình 1. Một cửa', 'Caption'),
          para(run(toTcvn3('uỷ ban nhân dân phường thông báo'), '.VnTime')),
        ].join(''),
        pictures: [{ name: 'image1.png', bytes: await png(77) }],
      }),
    ),
  })

  it('shows a preview, and puts what was chosen into the article, unsaved', async () => {
    const page = await newArticle()
    const [before, articles] = [await count('media'), await count('articles')]
    await page.setInputFiles('.bt-word-import input', await file())
    const dialog = page.getByRole('dialog', { name: 'Kế hoạch 2026.docx' })
    await dialog.getByRole('heading', { name: 'Mục đích' }).waitFor()
    await shot(page, 'word-preview')
    expect(await count('media')).toBe(before)
    expect(await dialog.getByRole('region').textContent()).toContain('Uỷ ban'.toLowerCase())
    await dialog.getByRole('button', { name: 'Đưa vào bài' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator(body).getByText('Mục đích').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('Kế hoạch tuyên truyền')
    expect(await count('articles')).toBe(articles)
    await shot(page, 'word-imported')
    const article = await saveDraft(page)
    expect(article.title).toBe('Kế hoạch tuyên truyền')
    expect(outlineOf(article)).toEqual([
      ['h2', 'Mục đích'],
      ['paragraph', 'Xem ', ['https://dichvucong.gov.vn/', 'Cổng Dịch vụ công']],
      [
        'ol',
        ['listitem', 'Một'],
        ['listitem', ['ol', ['listitem', 'Một một']]],
        ['listitem', 'Hai'],
      ],
      [
        'table',
        ['tablerow', ['tablecell', ['paragraph', 'Việc']], ['tablecell', ['paragraph', 'Hạn']]],
        [
          'tablerow',
          ['tablecell', ['paragraph', 'Trả lời']],
          ['tablecell', ['paragraph', '5 ngày']],
        ],
      ],
      ['upload', 'media'],
      ['paragraph', 'uỷ ban nhân dân phường thông báo'],
    ])
    expect(await mediaOf(article)).toMatchObject([
      { caption: 'Hình 1. Một cửa', filename: 'ke-hoach-2026-1.png' },
    ])
    await page.context().close()
  })

  it('adds to what an article has, and keeps the file’s title as a heading', async () => {
    const page = await newArticle()
    await page.locator('#field-title').fill('Tên đã có')
    await paste(page, { 'text/plain': 'Đoạn đã có' })
    await page.waitForTimeout(700)
    await page.setInputFiles('.bt-word-import input', await file())
    const dialog = page.getByRole('dialog', { name: 'Kế hoạch 2026.docx' })
    await dialog.getByRole('radio', { name: 'Thêm vào cuối bài' }).waitFor()
    await dialog.getByRole('radio', { name: 'Giữ nguyên' }).check()
    await shot(page, 'word-append')
    await dialog.getByRole('button', { name: 'Đưa vào bài' }).click()
    await page.locator(body).getByText('Mục đích').waitFor()
    await page.locator(body).getByText('Trả lời').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    await shot(page, 'word-appended')
    const article = await saveDraft(page)
    expect(article.title).toBe('Tên đã có')
    const lines = outlineOf(article)
    expect(lines.slice(0, 3)).toEqual([
      ['paragraph', 'Đoạn đã có'],
      ['h2', 'Kế hoạch tuyên truyền'],
      ['h2', 'Mục đích'],
    ])
    expect(lines.at(-1)).toEqual(['paragraph', toTcvn3('uỷ ban nhân dân phường thông báo')])
    await page.context().close()
  })

  it('reads on a phone, in English, and closes by Esc; a bad file is refused with its mend', async () => {
    const page = await newArticle('en', 360)
    await page.locator('.bt-word-import').scrollIntoViewIfNeeded()
    await shot(page, 'word-phone-button')
    await page.setInputFiles('.bt-word-import input', await file())
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Mục đích' }).waitFor()
    await shot(page, 'word-phone-preview')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    for (let tabs = 0; tabs < 8; tabs += 1) {
      await page.keyboard.press('Tab')
      const inside = await page.evaluate(() => {
        const { activeElement } = document
        return activeElement === document.body || Boolean(activeElement?.closest('dialog'))
      })
      expect(inside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    const bad = { name: 'a.docx', mimeType: 'text/html', buffer: Buffer.from('<html>') }
    await page.setInputFiles('.bt-word-import input', bad)
    await dialog.getByText('Open it in Word and save it as .docx.').waitFor()
    await shot(page, 'word-phone-refused')
    await page.context().close()
  })
})
