import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { overflow } from '../helpers/person.ts'
import { beginPaper, fillEntry, handIn, phoneOf } from '../helpers/quiz-phone.ts'
import { slug } from '../helpers/quiz-slug.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { tempDir } from '../helpers/temp.ts'

let server: TestServer
let browser: Browser
const folder = tempDir()
const faults: string[] = []
const number = '0914999001'
let [receipt, hash] = ['', '']

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  folder.remove()
})

const phone = async (): Promise<Page> => {
  const { page } = await phoneOf(browser)
  page.on('pageerror', (error) => faults.push(error.message))
  return page
}
const address = (query = ''): string => `${server.url}/thi/${slug}${query}`
const begin = async (page: Page, own: string, query = ''): Promise<void> => {
  await page.goto(address(query))
  await fillEntry(page, own)
  await beginPaper(page)
}
/** Looks at the page on a phone and on a desk. */
const looked = async (page: Page, name: string): Promise<void> => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await shot(page, `${name}-${width}`)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFaults(page)).toEqual([])
  }
}
const hashOf = async (page: Page): Promise<string> => page.locator('#done .hash').innerText()
/** What the file's own command makes of it. */
const checked = (file: string): string => {
  const command = /^node -p "(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const { stdout, stderr } = spawnSync(process.execPath, ['-p', command], {
    ...{ cwd: folder.dir, encoding: 'utf8' },
  })
  return (stdout + stderr).trim()
}

it('shows what was handed in with its hash, as a file that anybody checks', async () => {
  const page = await phone()
  await begin(page, number)
  const first = page.locator('fieldset', { has: page.locator('input[type=radio]') }).first()
  const question = await first.locator('.ask').innerText()
  const chosen = await first.locator('.option').first().innerText()
  await first.locator('.option').first().click()
  await handIn(page)
  receipt = await page.locator('.code').innerText()
  hash = await hashOf(page)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  await looked(page, 'handed-in')
  const download = page.waitForEvent('download')
  await page.click('a >> text=Tải bài đã nộp')
  const name = (await download).suggestedFilename()
  expect(name).toBe(`bai-da-nop-${receipt}.txt`)
  const file = path.join(folder.dir, name)
  await (await download).saveAs(file)
  const text = readFileSync(file, 'utf8')
  for (const said of [receipt, hash, question, `→ ${chosen}`, '(không trả lời)', '→ 12'])
    expect(text).toContain(said)
  expect(text.match(/^Câu \d+\. /gm)).toHaveLength(10)
  expect(checked(file)).toBe(hash)
  writeFileSync(file, text.replace('"prediction":12', '"prediction":13'))
  expect(checked(file)).not.toBe(hash)
  await page.click('summary >> text=Xem bài đã nộp')
  await looked(page, 'handed-in-open')
  await page.reload()
  expect(await hashOf(page)).toBe(hash)
  await page.context().close()
})

it('shows it again on another device, and to who looks the receipt up before the results', async () => {
  const page = await phone()
  await page.goto(address())
  await page.click('summary >> text=máy khác')
  await page.fill('#r-receipt', receipt)
  await page.fill('#r-phone', number)
  await page.click('text=Mở lại bài')
  await page.locator('#done').waitFor()
  expect(await hashOf(page)).toBe(hash)
  expect(await page.locator('a >> text=Tải bài đã nộp').count()).toBe(1)
  await page.goto(address('/ket-qua'))
  await page.fill('#ma', receipt)
  await page.click('button >> text=Tra cứu')
  await page.locator(`text=${hash}`).waitFor()
  expect(await page.innerText('main')).toMatch(/Mã dự thi .+, nộp lúc .+ chưa công bố kết quả/)
  await looked(page, 'handed-in-look-up')
  await page.context().close()
})

it('offers no file at a kiosk', async () => {
  const page = await phone()
  await begin(page, '0914999002', '?kiosk=1')
  await handIn(page)
  expect(await hashOf(page)).toMatch(/^[0-9a-f]{64}$/)
  expect(await page.locator('#done a, #done details').count()).toBe(0)
  await shot(page, 'handed-in-kiosk')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.click('text=mời người tiếp theo')
  await page.locator('#f-name').waitFor()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{}')
  await page.context().close()
  expect(faults).toEqual([])
})
