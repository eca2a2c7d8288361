import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { arrive, overflow, type Person, screens } from '../helpers/person.ts'
import { enterBySelf } from '../helpers/quiz-enter.ts'
import { openShortContest, type ShortContest } from '../helpers/quiz-short.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'
import { tempDir } from '../helpers/temp.ts'

const numbers = '07 15 22 38 41 90'

let server: TestServer
let browser: Browser
let contest: ShortContest
let organisers: Person[]
let page: Page
const faults: string[] = []
const folder = tempDir()

const at = (rest = ''): string => `${server.url}/thi/${contest.slug}${rest}`

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  organisers = await Promise.all(
    ['quiz', 'board'].map((who) => arrive(browser, server.url, who, screens.desktop)),
  )
  contest = await openShortContest(server.url, 20)
  const context = await browser.newContext({ viewport: screens.phone, locale: 'vi-VN' })
  context.setDefaultTimeout(15_000)
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
})
afterAll(async () => {
  await browser.close()
  await server.close()
  folder.remove()
})

/** Looks at the page on a phone and on a desk. */
const looked = async (name: string, on: Page = page, part?: string): Promise<void> => {
  for (const [screen, size] of Object.entries(screens)) {
    await on.setViewportSize(size)
    await shot(on, `${name}-${screen}`)
    expect(await overflow(on), `${name} ${screen}`).toBeLessThanOrEqual(0)
    expect(await axeFaults(on, part), `${name} ${screen}`).toEqual([])
  }
}

/** Opens the contest in the panel. */
const openPanel = async (on: Page): Promise<void> => {
  await on.goto(`${server.url}/admin/collections/quiz-contests/${contest.id}`)
  await on.locator('.bt-rounds').waitFor()
}

/** Presses a button that asks once more, and again. */
const surely = async (on: Page, button: string): Promise<void> => {
  await on.click(`.bt-rounds >> button:has-text("${button}")`)
  await on.click('.bt-rounds >> button:has-text("Đồng ý, thực hiện")')
}

let receipt = ''
let hash = ''
let entryHash = ''

it('is entered, and shows no result to anybody before the release', async () => {
  await page.goto(at())
  await page.fill('#f-name', 'Nguyễn Thị Hồng Mẫu')
  await page.fill('#f-phone', '0912345678')
  await page.fill('#f-birthYear', '1985')
  await page.selectOption('#f-unit', 'Tổ dân phố 2')
  await page.check('input[name=consent]')
  await page.click('form >> text=Bắt đầu làm bài')
  const questions = page.locator('fieldset')
  await questions.first().waitFor()
  for (let one = 0; one < (await questions.count()); one += 1) {
    const option = questions.nth(one).locator('.option input').first()
    if (await option.count()) await option.check()
    else await questions.nth(one).locator('input').fill('100')
  }
  await page.click('button >> text=Nộp bài')
  await page.fill('#prediction', '3')
  await page.locator('button.wide').click()
  receipt = await page.locator('.code').innerText()
  entryHash = await page.locator('#done .hash').innerText()
  for (let one = 0; one < 9; one += 1)
    await enterBySelf(server.url, contest.slug, {
      unit: `Tổ dân phố ${1 + (one % 4)}`,
      prediction: one % 3,
    })
  await page.goto(at('/ket-qua'))
  await page.locator('text=Đang nhận bài').waitFor()
  expect(await page.innerText('main')).not.toContain('Giải Nhất')
  expect((await page.request.get(at('/ket-qua/dot-1'))).status()).toBe(404)
  const api = `${server.url}/api/quiz/${contest.slug}/results`
  expect((await page.request.get(api)).status()).toBe(403)
  await page.waitForTimeout(Math.max(0, contest.closesAt - Date.now()))
})

it('is closed by an organiser, drawn by two who enter the numbers, released by one', async () => {
  const [first, second] = organisers.map((person) => person.page)
  if (!first || !second) throw new Error('There are two organisers.')
  await openPanel(first)
  await surely(first, 'Chốt danh sách bài thi')
  await first.locator('.bt-rounds__draw').waitFor()
  hash = await first.locator('.bt-rounds__hash code').innerText()
  await page.goto(at('/ket-qua'))
  await page.locator(`text=${hash}`).waitFor()
  expect(await page.innerText('main')).not.toContain('Giải Nhất')
  await looked('results-frozen')
  await first.fill('.bt-rounds__draw input', numbers)
  await looked('panel-draw', first, '.bt-rounds')
  await first.click('.bt-rounds__draw >> button')
  await first.locator('text=chờ một người nữa').waitFor()
  await openPanel(second)
  await second.fill('.bt-rounds__draw input', '07 15 22 38 41 91')
  await second.click('.bt-rounds__draw >> button')
  await second.locator('.payload-toast-container >> text=khác số').waitFor()
  await second.fill('.bt-rounds__draw input', numbers)
  await second.click('.bt-rounds__draw >> button')
  await second.locator('text=Đã bốc thăm, chưa công bố').waitFor()
  expect((await page.request.get(at('/ket-qua/dot-1'))).status()).toBe(404)
  await surely(second, 'Công bố kết quả')
  await second.locator('text=Đã công bố kết quả').first().waitFor()
  await second.click('summary >> text=Tệp, văn bản')
  await looked('panel-released', second, '.bt-rounds')
  for (const [label, name] of [
    ['Thống kê câu hỏi (Excel)', 'thong-ke.xlsx'],
    ['Giấy chứng nhận đạt giải (ZIP)', 'giay-chung-nhan-dat-giai.zip'],
  ]) {
    const download = second.waitForEvent('download')
    await second.click(`.bt-rounds a >> text=${label}`)
    expect((await download).suggestedFilename()).toContain(name)
  }
  await second.click('.tabs-field__tab-button >> text=Thống kê câu hỏi')
  await second.click('.bt-statistics >> text=Xem thống kê')
  await second.locator('.bt-statistics__items').waitFor()
  await looked('panel-statistics', second, '.bt-statistics')
})

it('shows winners, ranking and units, is found by the receipt, and verified by anyone', async () => {
  await page.setViewportSize(screens.phone)
  await page.goto(at('/ket-qua'))
  await page.locator('text=Giải Nhất').first().waitFor()
  await looked('results')
  await page.setViewportSize(screens.phone)
  await page.fill('#ma', receipt.toLowerCase())
  await page.click('button >> text=Tra cứu')
  await page.locator(`text=Kết quả của mã ${receipt}`).waitFor()
  expect(await page.innerText('form.card')).toContain(`Mã xác nhận bài nộp: ${entryHash}`)
  await looked('results-own')
  const certificate = page.locator('a >> text=Tải giấy chứng nhận')
  const drawn = await page.request.get(server.url + String(await certificate.getAttribute('href')))
  expect(drawn.headers()['content-type']).toBe('application/pdf')
  expect((await drawn.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.setViewportSize(screens.phone)
  await page.click('text=Xem bảng xếp hạng')
  await page.locator('text=Theo đơn vị').waitFor()
  expect(await page.locator('.ranking tbody tr').count()).toBe(10)
  expect(await page.innerText('main')).not.toContain('Hồng')
  await looked('results-round')
  const took = async (link: string): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.click(`a >> text=${link}`)
    const to = path.join(folder.dir, (await download).suggestedFilename())
    await (await download).saveAs(to)
    return to
  }
  const file = await took('Tải tệp kết quả')
  expect(readFileSync(file, 'utf8')).toContain(entryHash)
  const program = await took('Tải chương trình kiểm chứng')
  const { stdout, stderr } = spawnSync(process.execPath, [program, file, hash], {
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('10 entries, 0 faults\n')
  await page.click('header >> text=English')
  await page.locator('h2 >> text=Ranking').waitFor()
  await looked('results-round-en')
})

it('takes a complaint, which the secretariat answers for the sender to read', async () => {
  await page.setViewportSize(screens.phone)
  await page.goto(at('/ket-qua'))
  await page.click('text=Gửi kiến nghị về kết quả')
  await looked('complaint-form')
  await page.fill('#ma', receipt)
  await page.fill('#noi-dung', 'Tôi đề nghị xem lại câu về thời hạn đăng ký khai sinh.')
  await page.click('button >> text=Gửi kiến nghị')
  await page.locator('.code >> text=KN-001').waitFor()
  await looked('complaint-received')
  const [secretary] = organisers
  if (!secretary) throw new Error('There is nobody to answer.')
  await secretary.page.goto(`${server.url}/admin/collections/quiz-complaints`)
  await secretary.page.click('td a >> text=KN-001')
  await secretary.page.fill('#field-answer', 'Đáp án đúng là 60 ngày, theo Điều 15 Luật Hộ tịch.')
  await looked('complaint-admin', secretary.page, '.document-fields__edit')
  await secretary.page.setViewportSize(screens.desktop)
  await secretary.page.click('#action-save')
  await secretary.page.locator('.payload-toast-container >> text=/thành công/').waitFor()
  await page.fill('#tra-cuu', receipt)
  await page.click('button >> text=Xem kiến nghị đã gửi')
  await page.locator('text=Điều 15 Luật Hộ tịch').waitFor()
  await looked('complaint-answered')
  expect([...faults, ...organisers.flatMap((person) => person.faults)]).toEqual([])
})
