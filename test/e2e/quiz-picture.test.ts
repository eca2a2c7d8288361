import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { overflow } from '../helpers/person.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

const slug = 'tim-hieu-cai-cach-hanh-chinh-2026'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

it('a question shows its picture with what it says, on a small phone', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(`${server.url}/thi/${slug}`)
  await page.fill('#f-name', 'Nguyễn Thị Mẫu')
  await page.fill('#f-phone', '0912777888')
  await page.fill('#f-birthYear', '1985')
  await page.selectOption('#f-unit', 'Tổ dân phố 2')
  await page.check('input[name=consent]')
  await page.click('form >> text=Bắt đầu làm bài')
  const picture = page.locator('fieldset img')
  await picture.first().scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.first().evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBe(720)
  expect(await picture.count()).toBe(1)
  expect(await picture.first().getAttribute('alt')).toContain('Hình minh họa: tờ hồ sơ')
  await shot(page, 'quiz-picture-320')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await axeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await shot(page, 'quiz-picture-1280')

  const address = new URL((await picture.first().getAttribute('src')) ?? '', server.url)
  const answer = await fetch(address)
  expect(answer.headers.get('content-type')).toBe('image/webp')
  expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(60_000)
  const list = await fetch(`${server.url}/api/quiz-pictures`)
  expect(await list.text()).not.toContain('ho-so-truc-tuyen')
  expect((await fetch(`${server.url}/api/quiz-pictures/file/ho-so-truc-tuyen.png`)).ok).toBe(false)
  await context.close()
})

it('the form of complaints comes through to the page', async () => {
  const sent = await fetch(`${server.url}/thi/${slug}/kien-nghi`, {
    method: 'POST',
    body: new URLSearchParams({ ma: 'sai', 'noi-dung': 'Câu 3 có hai đáp án đúng.' }),
  })
  expect(sent.status).toBe(200)
  expect(await sent.text()).toContain('Kiến nghị về kết quả')
  const other = await fetch(`${server.url}/thi/${slug}`, { method: 'POST', body: 'x' })
  expect(other.status).toBe(405)
})
