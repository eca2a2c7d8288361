import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { signIn } from '../helpers/client.ts'
import { overflow, saveDraft, screens, visit } from '../helpers/person.ts'
import { openShortContest, type ShortContest } from '../helpers/quiz-short.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'

let server: TestServer
let browser: Browser
let contest: ShortContest

/** Topics of the demo's bank by the set that they are put into. */
const sets = {
  'Học sinh': ['reform', 'indices', 'identity'],
  'Người dân': ['civil-status', 'one-stop', 'ward-plan'],
}

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  const organiser = await signIn(server.url, 'quiz')
  for (const [set, topics] of Object.entries(sets)) {
    const where = `where[topic][in]=${topics.join(',')}`
    const { status } = await organiser.send('PATCH', `/api/quiz-questions?${where}`, { set })
    if (status !== 200) throw new Error(`The bank answered ${status}.`)
  }
  contest = await openShortContest(server.url, 3600, (round) => ({
    takeFromBank: [],
    groups: [
      {
        ...{ code: 'A', takeSet: 'Học sinh', name: 'Bảng A: học sinh trung học cơ sở' },
        nameEn: 'Group A: secondary pupils',
      },
      {
        ...{ code: 'B', takeSet: 'Người dân', name: 'Bảng B: người dân của phường' },
        nameEn: 'Group B: residents',
      },
    ],
    rounds: ['A', 'B'].map((code) => ({
      ...round,
      ...{ code: `bang-${code.toLowerCase()}`, name: `Đợt 1, bảng ${code}` },
      ...{ nameEn: `Round 1, group ${code}`, onlyGroups: [code], blueprint: [{ count: 5 }] },
    })),
  }))
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const tab = (page: Page, name: string) => page.click(`.tabs-field__tab-button:has-text("${name}")`)

it('a participant chooses a group on a small phone, and gets its questions', async () => {
  for (const [width, language] of [
    [320, 'vi'],
    [360, 'en'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 640 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/thi/${contest.slug}?lang=${language}`)
    await page.fill('#f-name', 'Nguyễn Thị Mẫu')
    await page.fill('#f-phone', `0914${width}000`)
    await page.fill('#f-birthYear', '1985')
    await page.selectOption('#f-unit', 'Tổ dân phố 2')
    await page.check('input[name=consent]')
    await page.click('form button.wide')
    const fault = page.locator('#e-group')
    await fault.waitFor()
    expect(await page.locator('#f-group').evaluate((one) => one === document.activeElement)).toBe(
      true,
    )
    await shot(page, `groups-page-${width}`)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFaults(page)).toEqual([])
    await page.selectOption('#f-group', 'B')
    await page.click('form button.wide')
    await page.locator('fieldset').first().waitFor()
    expect(await page.locator('fieldset').count()).toBe(5)
    await context.close()
  }
})

it('an organiser gives each group its set, and picks the group of a round', async () => {
  const organiser = await signIn(server.url, 'quiz')
  const { json } = await organiser.send<{ doc: { id: string } }>(
    ...(['POST', '/api/quiz-contests?draft=true', { title: 'Thi theo bảng' }] as const),
  )
  const path = `/collections/quiz-contests/${json.doc.id}`
  await visit(browser, server.url, 'quiz', screens.desktop, async (page) => {
    await page.goto(`${server.url}/admin${path}`)
    await tab(page, 'Người dự thi')
    for (const [at, [code, set]] of [
      ['A', 'Học sinh'],
      ['B', 'nguoi dan'],
    ].entries()) {
      await page.click('#field-groups .array-field__add-row')
      await page.fill(`#field-groups__${at}__code`, String(code))
      await page.fill(`#field-groups__${at}__name`, `Bảng ${code}`)
      await page.fill(`#field-groups__${at}__takeSet`, String(set))
    }
    await saveDraft(page)
    await page.locator('#field-groups >> text=/B · Bảng B · \\d+ câu hỏi/').waitFor()
    await tab(page, 'Đợt thi')
    await page.click('#field-rounds > .array-field__add-row')
    await page.fill('#field-rounds__0__code', 'bang-a')
    await page.click('#field-rounds__0__onlyGroups .rs__control')
    await page.click('.rs__option:has-text("A · Bảng A")')
    await saveDraft(page)
  })
  const { json: kept } = await organiser.send<{
    rounds: { onlyGroups: string[] }[]
    questions: { onlyGroups: string[] }[]
  }>('GET', `/api/quiz-contests/${json.doc.id}?draft=true&depth=0`)
  expect(kept.rounds.map(({ onlyGroups }) => onlyGroups)).toEqual([['A']])
  expect(new Set(kept.questions.map(({ onlyGroups }) => onlyGroups.join()))).toEqual(
    new Set(['A', 'B']),
  )
})

it('the form fits a phone, in both languages', async () => {
  await visit(browser, server.url, 'quiz', screens.phone, async (page) => {
    for (const [language, names] of [
      ['vi', ['Đợt thi', 'Người dự thi', 'Xếp hạng']],
      ['en', ['Rounds', 'Participants', 'Ranking']],
    ] as const) {
      const cookie = { name: 'payload-lng', value: language, url: server.url }
      await page.context().addCookies([cookie])
      await page.goto(`${server.url}/admin/collections/quiz-contests/${contest.id}`)
      for (const [at, name] of names.entries()) {
        await tab(page, name)
        await shot(page, `groups-form-${language}-${at}`)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      }
    }
  })
})
