import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { signIn } from '../helpers/client.ts'
import { arrive, overflow, screens } from '../helpers/person.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'
import { until } from '../helpers/wait.ts'
import { decide as decideThere } from '../helpers/workflow.ts'

let server: TestServer
let browser: Browser

const text = (words: string) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: [
      {
        ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null },
        children: [
          {
            ...{ type: 'text', version: 1, mode: 'normal', style: '', detail: 0 },
            format: 0,
            text: words,
          },
        ],
      },
    ],
  },
})

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  const editor = await signIn(server.url, 'editor')
  for (const title of [
    'Lịch tiếp công dân',
    'Thu gom rác theo giờ',
    'Khám sức khỏe người cao tuổi',
    'Ngày hội đọc sách',
  ]) {
    const { json } = await editor.send<{ doc: { id: string } }>(
      'POST',
      '/api/articles?draft=true',
      {
        ...{ title, kind: 'news', summary: `Tóm tắt: ${title}` },
        body: text(`Nội dung của bài “${title}”.`),
      },
    )
    await decideThere(editor, json.doc.id, 'submit')
  }
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const rows = (page: Page): Promise<number> => page.locator('.bt-inbox__card').count()

/** Controls of the list that are smaller than a finger. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bt-inbox button, .bt-inbox select, .bt-inbox label')]
      .filter((element) => {
        const { height, width } = element.getBoundingClientRect()
        return height > 0 && (height < 43.5 || width < 43.5)
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

describe('the inbox', () => {
  it('approves several at once, each a decision of its own, and the count follows', async () => {
    const { page, faults, leave } = await arrive(browser, server.url, 'board', screens.desktop)
    await page.goto(`${server.url}/admin/viec`)
    await page.locator('.bt-inbox__card').first().waitFor()
    const before = await rows(page)
    const count = Number(await page.locator('.bt-nav__count [aria-hidden]').innerText())
    expect(count).toBe(before)
    expect(await axeFaults(page, '.bt-page')).toEqual([])
    await shot(page, 'inbox-desktop')
    for (const title of ['Lịch tiếp công dân', 'Thu gom rác theo giờ'])
      await page.getByLabel(`Chọn: ${title}`).check()
    await shot(page, 'inbox-batch-desktop')
    await page.click('[data-batch=approve]')
    await page.locator('.bt-inbox__report', { hasText: 'Đã ghi nhận 2 quyết định.' }).waitFor()
    // What was approved waits to be published, by the same board.
    await page.selectOption('.bt-inbox__filters label:nth-of-type(3) select', 'publish')
    await page
      .locator('.bt-inbox__card', { hasText: 'Lịch tiếp công dân' })
      .filter({ hasText: 'Đã duyệt, chờ đăng' })
      .waitFor()
    await page.getByLabel('Chọn: Lịch tiếp công dân').check()
    await page.click('[data-batch=publish]')
    await until(
      'the count',
      async () =>
        (await page.locator('.bt-nav__count [aria-hidden]').innerText()) === String(count - 1),
    )
    await page.click('[data-scope=body]')
    await page.locator('.bt-inbox__what h2', { hasText: 'Thu gom rác theo giờ' }).waitFor()
    await shot(page, 'inbox-body-desktop')
    expect(faults).toEqual([])
    await leave()
  })

  it('on a phone opens a card with the picture first, and the next one once it is decided', async () => {
    const { page, faults, leave } = await arrive(browser, server.url, 'secretary', screens.phone)
    await page.goto(`${server.url}/admin/viec?kind=decide`)
    await page.locator('.bt-inbox__card').first().waitFor()
    const before = await rows(page)
    expect(await overflow(page)).toBe(0)
    expect(await tooSmall(page)).toEqual([])
    await shot(page, 'inbox-phone')
    const first = page.locator('.bt-inbox__card').first()
    await first.locator('.bt-inbox__look').click()
    await page.locator('.bt-inbox__opened').waitFor()
    await shot(page, 'inbox-opened-phone')
    expect(await axeFaults(page, '.bt-page')).toEqual([])
    await page.click('.bt-inbox__opened [data-action=return]')
    await page.locator('.bt-inbox__fault').waitFor()
    await page.click('.bt-inbox__opened [data-action=approve]')
    await until('the next card', async () => (await rows(page)) === before - 1)
    await page.locator('.is-open .bt-inbox__opened [data-action=approve]').waitFor()
    await page.fill('.bt-inbox__opened textarea', 'Cần thêm ảnh')
    await page.click('.bt-inbox__opened [data-action=return]')
    await until('the one after', async () => (await rows(page)) === before - 2)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflow(page)).toBe(0)
    await shot(page, 'inbox-320')
    expect(faults).toEqual([])
    await leave()
  })
})

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(['desktop', 'phone'] as const)('all three pages are clean on a %s', async (name) => {
    const { page, faults, leave } = await arrive(browser, server.url, 'board', screens[name])
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: server.url }])
    for (const path of [
      'viec',
      'quy-trinh/banners',
      'quy-trinh/articles?state=draft',
      'so-lieu-duyet',
    ]) {
      await page.goto(`${server.url}/admin/${path}`)
      await page.locator('.bt-page h1').waitFor()
      expect(await axeFaults(page, '.bt-page')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await shot(page, `${path.replace(/\W+/g, '-')}-${name}-${language}`)
    }
    expect(faults).toEqual([])
    await leave()
  })
})
