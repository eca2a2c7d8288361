import path from 'node:path'
import Database from 'libsql'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { overflow } from '../helpers/person.ts'
import { slug } from '../helpers/quiz-slug.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: Browser

/** As if the contest had been approved with the box ticked. */
const askForProof = (): void => {
  const connection = new Database(path.join(server.dataDir, 'bangtin.db'))
  const { changes } = connection
    .prepare('update quiz_contests set proof_of_work = 1, updated_at = ? where slug = ?')
    .run(new Date().toISOString(), slug)
  connection.close()
  expect(changes).toBe(1)
}

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

it('proves its work by itself, without TLS, and opens the paper', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${server.url}/thi/${slug}`)
  // The page that is open already learns of it as well.
  askForProof()
  await page.waitForTimeout(4100)
  await page.fill('#f-name', 'Nguyễn Thị Mẫu')
  await page.fill('#f-phone', '0912777001')
  await page.fill('#f-birthYear', '1985')
  await page.selectOption('#f-unit', 'Tổ dân phố 2')
  await page.check('input[name=consent]')
  const sent = page.waitForRequest(
    (request) =>
      request.url().endsWith('/attempts') && (request.postData() ?? '').includes('proof'),
  )
  await page.click('form button[type=submit].wide')
  const { proof, device } = JSON.parse((await sent).postData() ?? '{}') as Record<string, string>
  await page.locator('fieldset').first().waitFor()
  await shot(page, 'quiz-proof-paper')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(asked).toContain(`/api/quiz/${slug}/challenge`)
  expect(device).toMatch(/^[0-9a-f]{48}$/)
  expect(faults).toEqual([])

  const again = await fetch(`${server.url}/api/quiz/${slug}/attempts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      participant: {
        name: 'Trần Văn Hai',
        phone: '0912777002',
        birthYear: 1985,
        unit: 'Tổ dân phố 2',
      },
      ...{ consent: true, secret: 'a-secret-of-somebody-else', proof },
    }),
  })
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({ errors: [{ code: 'proof-invalid' }] })
})
