import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { arrive, overflow, screens } from '../helpers/person.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'

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

const word = `Câu 1: Khai sinh trong thời hạn mấy ngày kể từ ngày sinh con?
A. 30 ngày
B. 60 ngày
Đáp án: B
Câu 2: Câu này chưa có đáp án
A. Một
B. Hai`

it('the secretary pastes questions on a phone, looks at them, and brings them into the bank', async () => {
  const { page, faults, leave } = await arrive(browser, server.url, 'quiz', screens.phone)
  await page.goto(`${server.url}/admin/collections/quiz-questions`)
  await page.click('.bt-bank__bar >> text=Nhập câu hỏi')
  await page.fill('#bt-bank-text', word)
  await page.click('.bt-bank__panel >> text=Xem trước')
  await page.locator('.bt-bank__questions').waitFor()
  expect(await page.locator('.bt-bank__questions > li').count()).toBe(1)
  const problem = page.locator('.bt-bank__problems li')
  expect(await problem.textContent()).toContain('Dòng 5: Câu 2 chưa có đáp án')
  const take = page.locator('.bt-bank__preview .btn')
  expect(await take.isDisabled()).toBe(true)
  await page.selectOption('#bt-bank-topic', { label: 'Hộ tịch, chứng thực' })
  await page.fill('#bt-bank-source', 'Luật Hộ tịch 2014')
  await shot(page, 'bank-preview')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await axeFaults(page, '.bt-bank')).toEqual([])
  await take.click()
  await page.locator('table >> text=CH-0001').waitFor()
  const download = page.waitForEvent('download')
  await page.click('.bt-bank__bar >> text=Xuất câu hỏi')
  await page.click('.bt-bank__panel >> text=Tải về')
  expect((await download).suggestedFilename()).toBe('cau-hoi.xlsx')
  await page.click('.bt-bank__bar >> text=Tìm câu trùng')
  await page.locator('.bt-bank__pairs >> text=CCHC-16').waitFor()
  await shot(page, 'bank-near')
  expect(faults).toEqual([])
  await leave()
})
