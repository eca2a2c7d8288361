import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { arrive, overflow } from '../helpers/person.ts'
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

const phone = async (
  width = 320,
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({ viewport: { width, height: 640 }, locale: 'vi-VN' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return { context, page, faults }
}

const enter = async (page: Page, number: string): Promise<void> => {
  await page.goto(`${server.url}/thi/${slug}`)
  await page.fill('#f-name', 'Nguyễn Thị Mẫu')
  await page.fill('#f-phone', number)
  await page.fill('#f-birthYear', '1985')
  await page.selectOption('#f-unit', 'Tổ dân phố 2')
  await page.check('input[name=consent]')
  await page.click('form >> text=Bắt đầu làm bài')
  await page.locator('fieldset').first().waitFor()
}

const answerAll = async (page: Page, from = 0): Promise<void> => {
  const questions = page.locator('fieldset')
  for (let at = from; at < (await questions.count()); at += 1) {
    const question = questions.nth(at)
    const option = question.locator('.option').first()
    // Clicked again, a choice of several would be taken back.
    if (await option.count()) await option.locator('input').check()
    else await question.locator('input').fill('100')
  }
}

const fits = async (page: Page, name: string): Promise<void> => {
  await shot(page, name)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await axeFaults(page)).toEqual([])
}

describe('a contest on a phone', () => {
  it('lists contests and explains this one, in both languages, under 100 kB', async () => {
    const { context, page, faults } = await phone()
    const sizes: number[] = []
    page.on('response', (response) => {
      void response.body().then(
        (body) => sizes.push(body.length),
        () => undefined,
      )
    })
    await page.goto(`${server.url}/thi`)
    await fits(page, 'quiz-list')
    await page.click(`a[href="/thi/${slug}"]`)
    await page.locator('form').first().waitFor()
    expect(await page.isChecked('input[name=consent]')).toBe(false)
    await fits(page, 'quiz-form')
    await page.click('form >> text=Bắt đầu làm bài')
    await page.locator('[aria-invalid=true]').first().waitFor()
    expect(await page.locator('.error:visible').first().innerText()).toContain('họ và tên')
    await page.click('header >> text=English')
    await page.locator('form >> text=Begin').waitFor()
    await fits(page, 'quiz-form-en')
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000)
    expect(faults).toEqual([])
    await context.close()
  })

  it('is answered through a reload and a lost connection, and submitted once', async () => {
    const { context, page, faults } = await phone()
    await enter(page, '0912345678')
    expect(await page.locator('fieldset').count()).toBe(10)
    await page
      .locator('.bar strong')
      .filter({ hasText: /^1[45]:/ })
      .waitFor()
    await page.locator('.option').first().click()
    await page.locator('[role=status]', { hasText: 'Đã lưu' }).waitFor()
    await fits(page, 'quiz-paper')
    const asked = await page.locator('.ask').allInnerTexts()
    await page.reload()
    await page.locator('fieldset').first().waitFor()
    expect(await page.locator('.ask').allInnerTexts()).toEqual(asked)
    expect(await page.locator('input:checked').count()).toBe(1)

    await context.setOffline(true)
    await answerAll(page)
    await page.locator('[role=status]', { hasText: 'Mất mạng' }).waitFor()
    await context.setOffline(false)
    await page.locator('[role=status]', { hasText: 'Đã lưu' }).waitFor()

    await page.click('button >> text=Nộp bài')
    await page.locator('[role=alert]', { hasText: 'câu dự đoán' }).waitFor()
    await shot(page, 'quiz-ask')
    await page.fill('#prediction', '12')
    await page.locator('button.wide').click()
    await page.locator('#done').waitFor()
    const receipt = await page.locator('.code').innerText()
    expect(receipt).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    await fits(page, 'quiz-receipt')
    await page.goBack()
    await page.goto(`${server.url}/thi/${slug}`)
    expect(await page.locator('.code').innerText()).toBe(receipt)
    expect(faults).toEqual([])
    await context.close()
  })

  it('opens again on another device by the receipt, and not by the phone number alone', async () => {
    const first = await phone(360)
    await enter(first.page, '0987654321')
    await answerAll(first.page, 5)
    await first.page.locator('[role=status]', { hasText: 'Đã lưu' }).waitFor()
    const receipt = await first.page.locator('#quiz p strong').first().innerText()
    await first.context.close()

    const other = await phone(360)
    await other.page.goto(`${server.url}/thi/${slug}`)
    await other.page.fill('#f-name', 'Người khác')
    await other.page.fill('#f-phone', '0987654321')
    await other.page.fill('#f-birthYear', '1990')
    await other.page.selectOption('#f-unit', 'Tổ dân phố 1')
    await other.page.check('input[name=consent]')
    await other.page.click('form >> text=Bắt đầu làm bài')
    await other.page.locator('.error.all:visible', { hasText: 'mã dự thi' }).waitFor()
    await other.page.click('summary >> text=máy khác')
    await other.page.fill('#r-receipt', receipt.toLowerCase())
    await other.page.fill('#r-phone', '+84987654321')
    await other.page.click('text=Mở lại bài')
    await other.page.locator('fieldset').first().waitFor()
    expect(await other.page.locator('fieldset').count()).toBe(10)
    await other.context.close()
  })

  it('shows where it stands before results, and organisers the entries', async () => {
    const { context, page } = await phone()
    await page.goto(`${server.url}/thi/${slug}/ket-qua`)
    await page.locator('text=chưa công bố').first().waitFor()
    await fits(page, 'quiz-results')
    await context.close()
    const person = await arrive(browser, server.url, 'quiz', { width: 1280, height: 900 })
    await person.page.goto(`${server.url}/admin/collections/quiz-contests`)
    await person.page.locator('text=Tìm hiểu cải cách hành chính năm 2026').first().waitFor()
    await shot(person.page, 'quiz-admin-list')
    await person.page.click('td a >> text=Tìm hiểu cải cách hành chính năm 2026')
    await person.page.locator('.bt-workflow__state').first().waitFor()
    await person.page.locator('.bt-rounds', { hasText: 'Đang nhận bài' }).waitFor()
    await shot(person.page, 'quiz-admin')
    await person.page.click('text=Rà soát')
    // Whether the paper above was handed in too fast is the machine's affair.
    await person.page.locator('.bt-flags summary, .bt-flags [role=status]').first().waitFor()
    await shot(person.page, 'quiz-flags')
    await person.page.setViewportSize({ width: 360, height: 780 })
    await person.page.click('.tabs-field__tab-button >> text=Câu hỏi')
    await shot(person.page, 'quiz-admin-360')
    await person.page.click('.tabs-field__tab-button >> text=Người dự thi')
    await shot(person.page, 'quiz-admin-participants-360')
    expect(person.faults).toEqual([])
    await person.leave()
  })
})
