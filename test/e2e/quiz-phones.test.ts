import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { overflow } from '../helpers/person.ts'
import { beginPaper, fillEntry, handIn, phoneOf } from '../helpers/quiz-phone.ts'
import { slug } from '../helpers/quiz-slug.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'

const zalo =
  'Mozilla/5.0 (Linux; Android 9; SM-J730G) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/96.0.4664.45 Mobile Safari/537.36 Zalo android/12100664 ZaloTheme/light ZaloLanguage/vi'
const facebook =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 14_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/18H17 [FBAN/FBIOS;FBAV/480.0.0.31.105;FBDV/iPhone9,1;FBMD/iPhone;FBLC/vi_VN]'

let server: TestServer
let browser: Browser
let count = 0

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const phone = (more?: BrowserContextOptions) => phoneOf(browser, more)
const address = (query = ''): string => `${server.url}/thi/${slug}${query}`
const fill = async (page: Page, year = '1985'): Promise<void> => {
  // Two may fill at once.
  const number = (count += 1)
  await fillEntry(page, `09146${String(10000 + number)}`, year)
}
const enter = async (page: Page, query = ''): Promise<void> => {
  await page.goto(address(query))
  await fill(page)
  await beginPaper(page)
}
const saved = (page: Page) => page.locator('[role=status]', { hasText: 'Đã lưu' }).waitFor()
const fits = async (page: Page, name: string): Promise<void> => {
  await shot(page, name)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await axeFaults(page)).toEqual([])
}
const closing = async (contexts: BrowserContext[]): Promise<void> => {
  await Promise.all(contexts.map((context) => context.close()))
}

it('goes on in a second tab and after the back button, and ends in both', async () => {
  const { context, page } = await phone()
  await enter(page)
  await page.locator('.option').first().click()
  await saved(page)
  const second = await context.newPage()
  await second.goto(address())
  await second.locator('fieldset').first().waitFor()
  expect(await second.locator('input:checked').count()).toBe(1)
  expect(await second.locator('.ask').allInnerTexts()).toEqual(
    await page.locator('.ask').allInnerTexts(),
  )
  await page.goto(`${server.url}/thi`)
  await page.goBack()
  await page.locator('fieldset').first().waitFor()
  expect(await page.locator('input:checked').count()).toBe(1)
  await handIn(second)
  await page.locator('#done').waitFor()
  expect(await page.locator('.code').innerText()).toBe(await second.locator('.code').innerText())
  await closing([context])
})

it('shows the server’s time on a phone whose clock is an hour off, either way', async () => {
  const contexts = await Promise.all(
    [-1, 1].map(async (hours) => {
      const { context, page } = await phone()
      await page.clock.install({ time: Date.now() + hours * 3_600_000 })
      await enter(page)
      const clock = page.locator('.bar strong').filter({ hasText: /^1[45]:/ })
      await clock.waitFor()
      await page.reload()
      await clock.waitFor()
      await page.locator('.option').first().click()
      await saved(page)
      return context
    }),
  )
  await closing(contexts)
})

it('submits by itself at the end, also when it was reloaded in the last second', async () => {
  const { context, page } = await phone()
  await enter(page)
  await page.locator('.option').first().click()
  await saved(page)
  const deadline = await page.evaluate((name) => {
    const kept = JSON.parse(localStorage.getItem(`bangtin-quiz:${name}`) ?? '{}') as {
      deadline: string
    }
    return Date.parse(kept.deadline)
  }, slug)
  // The server says that two seconds are left.
  await page.route(`**/api/quiz/${slug}`, async (route) => {
    const response = await route.fetch()
    const json = (await response.json()) as object
    const serverTime = new Date(deadline - 2000).toISOString()
    await route.fulfill({ response, json: { ...json, serverTime } })
  })
  await page.reload()
  await page.locator('#done').waitFor()
  expect(await page.locator('#done h2').innerText()).toBe('Đã nộp bài')
  await closing([context])
})

it('works inside Zalo and Facebook, also where nothing may be stored', async () => {
  const contexts = await Promise.all(
    [zalo, facebook].map(async (userAgent, at) => {
      const { context, page } = await phone({ userAgent })
      if (at === 1)
        await page.addInitScript(() => {
          const storage = {
            get: () => {
              throw new Error('denied')
            },
          }
          Object.defineProperty(window, 'localStorage', storage)
        })
      await enter(page)
      await page.locator('.option').first().click()
      await saved(page)
      await handIn(page)
      expect(await page.locator('.code').innerText()).toMatch(/^[A-Z0-9]{4}-/)
      return context
    }),
  )
  const head = await (await fetch(address())).text()
  const tag = (name: string) =>
    new RegExp(`property="og:${name}" content="([^"]+)"`).exec(head)?.[1]
  expect(tag('title')).toBe('Tìm hiểu cải cách hành chính năm 2026')
  expect(tag('description')).toContain('Mười câu hỏi')
  const picture = await fetch(new URL(new URL(tag('image') ?? '').pathname, server.url))
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  const bytes = Buffer.from(await picture.arrayBuffer())
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  await closing(contexts)
})

it('asks a child for a parent, and who helps', async () => {
  const { context, page } = await phone()
  await page.goto(address())
  expect(await page.locator('#f-guardianName').isVisible()).toBe(false)
  await fill(page, String(new Date().getFullYear() - 12))
  await page.click('text=Có người giúp tôi làm bài')
  await fits(page, 'quiz-child-form')
  await page.click('form >> text=Bắt đầu làm bài')
  await page.locator('#f-guardianName[aria-invalid=true]').waitFor()
  await page.fill('#f-guardianName', 'Trần Văn Mẫu')
  await page.check('input[name=guardianConsent]')
  await page.fill('#f-helper', 'Lê Thị Giúp')
  await page.check('input[name=extraTime]')
  await beginPaper(page)
  await page.locator('.bar strong').filter({ hasText: /^18:/ }).waitFor()
  await closing([context])
})

it('leaves nothing behind at a kiosk, after a submission and after idling', async () => {
  const { context, page } = await phone()
  await page.clock.install()
  const left = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  await enter(page, '?kiosk=1')
  await page.locator('.option').first().click()
  await saved(page)
  await page.clock.fastForward(155_000)
  await page.locator('.idle:visible').waitFor()
  await fits(page, 'quiz-kiosk-idle')
  await page.locator('.option').nth(1).click()
  await page.locator('.idle').waitFor({ state: 'hidden' })
  await saved(page)
  await handIn(page)
  await fits(page, 'quiz-kiosk-done')
  await page.click('text=mời người tiếp theo')
  await page.locator('#f-name').waitFor()
  expect(await page.inputValue('#f-name')).toBe('')
  expect(await left()).toBe('{}')
  await fits(page, 'quiz-kiosk-form')
  await fill(page)
  await beginPaper(page)
  await page.locator('.option').first().click()
  await saved(page)
  await page.clock.fastForward(200_000)
  await page.locator('#f-name').waitFor()
  expect([await page.inputValue('#f-name'), await left()]).toEqual(['', '{}'])
  await closing([context])
})
