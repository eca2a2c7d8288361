import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ ward: 'empty' })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

it('the first administrator gets in with the token that the start printed, and not without', async () => {
  const token = /first administrator:\s+(\S{20})/.exec(server.output())?.[1]
  expect(token).toBeDefined()
  const page = await browser.newPage()
  // Typed before the form is alive, words would be lost on a busy machine.
  await page.goto(`${server.url}/admin`, { waitUntil: 'networkidle' })
  await page.fill('#field-email', 'quantri@phuong.vn')
  await page.fill('#field-password', 'mat-khau-rat-dai')
  await page.fill('#field-confirm-password', 'mat-khau-rat-dai')
  await page.fill('#field-name', 'Quản trị viên')
  await page.fill('#field-setupToken', 'sai')
  await page.click('button[type=submit]')
  await page.getByText('Mã thiết lập không đúng').first().waitFor()
  await page.fill('#field-setupToken', token ?? '')
  await page.click('button[type=submit]')
  await page.getByRole('heading', { name: 'Việc cần xử lý' }).waitFor()
  expect(await page.getByText('Bản dùng thử').count()).toBe(0)
})
