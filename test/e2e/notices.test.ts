import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo/accounts.ts'
import { paragraph, richText } from '../../src/demo/rich-text.ts'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { type Client, signIn } from '../helpers/client.ts'
import { arrive, overflow, screens } from '../helpers/person.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { shot } from '../helpers/shot.ts'
import { startSmtp, type TestSmtp } from '../helpers/smtp.ts'
import { until } from '../helpers/wait.ts'

let smtp: TestSmtp
let server: TestServer
let browser: Browser
let editor: Client

beforeAll(async () => {
  smtp = await startSmtp()
  server = await startServer({ env: smtp.env })
  browser = await launchChromium()
  editor = await signIn(server.url, 'editor')
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await smtp.close()
})

const submitted = async (title: string): Promise<string> => {
  const data = { title, kind: 'news', body: richText([paragraph('Nội dung.')]) }
  const made = await editor.send<{ doc: { id: string } }>('POST', '/api/articles?draft=true', data)
  const { id } = made.json.doc
  const path = `/api/articles/${id}/workflow`
  const { status } = await editor.send('POST', path, { action: 'submit', revision: 1 })
  expect(status).toBe(200)
  return id
}

const mailOf = async (account: string, title: string) => {
  const find = () =>
    smtp.mails.filter(
      ({ subject, to }) =>
        subject?.endsWith(title) &&
        [to ?? []].flat().some(({ text }) => text === `${account}@bangtin.test`),
    )
  await until(`the mail to ${account}`, () => find().length > 0)
  expect(find()).toHaveLength(1)
  return find()[0]
}

describe('a mail', () => {
  const title = 'Tin <b>khẩn</b> & "quan trọng"'
  let id = ''

  it('is text and HTML, each in the language that its receiver chose', async () => {
    const secretary = await signIn(server.url, 'secretary')
    const me = await secretary.send<{ user: { id: string } }>('GET', '/api/users/me')
    await secretary.send('PATCH', `/api/users/${me.json.user.id}`, { language: 'en' })
    id = await submitted(title)
    const vi = await mailOf('board', title)
    const en = await mailOf('secretary', title)
    expect(vi?.subject).toBe(`Chờ duyệt: ${title}`)
    expect(en?.subject).toBe(`To be decided: ${title}`)
    const link = `${server.url}/admin/collections/articles/${id}`
    for (const [mail, greeting] of [
      [vi, 'Kính gửi'],
      [en, 'Dear'],
    ] as const) {
      expect(mail?.text).toContain(greeting)
      expect(mail?.text).toContain(link)
      expect(mail?.html).toContain(`href="${link}"`)
      expect(mail?.html).toContain('&lt;b&gt;khẩn&lt;/b&gt; &amp; &quot;quan trọng&quot;')
      expect(mail?.html).not.toContain('<img')
    }
  })

  it('can be read on a wide and on a narrow screen, by light and by dark', async () => {
    const mail = await mailOf('board', title)
    for (const [width, colorScheme] of [
      [700, 'light'],
      [360, 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme })
      await page.setContent(String(mail?.html))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const faults = await axeFaults(page)
      expect(faults.filter((fault) => fault.startsWith('color-contrast'))).toEqual([])
      await shot(page, `mail-${width}-${colorScheme}`)
      await page.close()
    }
  })

  it('leads to its task after signing in, and decides nothing', async () => {
    const mail = await mailOf('board', title)
    const link = /href="([^"]+)"/.exec(String(mail?.html))?.[1] ?? ''
    const page = await browser.newPage({ viewport: screens.phone })
    await page.goto(link)
    await page.waitForURL(/login\?redirect=/)
    await page.fill('#field-email', 'board@bangtin.test')
    await page.fill('#field-password', demoPassword)
    await page.click('button[type=submit]')
    await page.waitForURL((address) => address.pathname.endsWith(`/articles/${id}`))
    expect(await page.locator('.bt-workflow__state').first().innerText()).toBe('Chờ Ban Biên tập')
    await page.close()
  })
})

describe.each(['desktop', 'phone'] as const)('on a %s', (name) => {
  it('the bell counts what is unread, and the list leads to it', async () => {
    const title = `Tin cho chuông (${name})`
    await submitted('Tin trước đó')
    await submitted(title)
    const { page, faults, leave } = await arrive(browser, server.url, 'board', screens[name])
    const bell = page.locator('.bt-notices__bell')
    const count = page.locator('.bt-notices__count')
    await count.waitFor()
    const before = Number(await count.innerText())
    expect(await bell.getAttribute('aria-label')).toBe(`Thông báo, ${before} chưa đọc`)
    await bell.click()
    const first = page.locator('.bt-notices__item').first()
    await first.getByText(title).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await axeFaults(page, '.bt-notices')).toEqual([])
    await shot(page, `notices-${name}`)
    await first.getByRole('link').click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await until('one less', async () => Number(await count.innerText()) === before - 1)
    await bell.click()
    await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
    await count.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('.bt-notices__panel').waitFor({ state: 'detached' })
    expect(await bell.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(faults).toEqual([])
    await leave()
  })
})

/** Headless browsers reach no push service: this one says what such a browser would. */
const pretendToSubscribe = (): void => {
  let held: unknown = null
  const point = `B${'A'.repeat(86)}`
  const made = {
    endpoint: 'https://push.example.com/one',
    toJSON: () => ({
      endpoint: 'https://push.example.com/one',
      keys: { p256dh: point, auth: 'A'.repeat(22) },
    }),
    unsubscribe: () => Promise.resolve(((held = null), true)),
  }
  PushManager.prototype.subscribe = () => Promise.resolve((held = made) as never)
  PushManager.prototype.getSubscription = () => Promise.resolve(held as never)
}

it('pushes are off until a person asks for them, and off again at their wish', async () => {
  const { page, leave } = await arrive(browser, server.url, 'designer', screens.phone)
  await page.context().grantPermissions(['notifications'], { origin: server.url })
  await page.addInitScript(pretendToSubscribe)
  await page.goto(`${server.url}/admin`)
  await page.locator('.bt-notices__bell').click()
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await registered()).toBe(0)
  const kept = page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/workflow/push') && response.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Bật thông báo trên máy này' }).click()
  expect((await kept).status()).toBe(200)
  expect(await registered()).toBe(1)
  const forgotten = page.waitForResponse((response) => response.url().endsWith('/push/remove'))
  await page.getByRole('button', { name: 'Tắt thông báo trên máy này' }).click()
  expect((await forgotten).status()).toBe(200)
  await leave()
})

it('on a phone, a place is cleared by a photo after its banner was taken down', async () => {
  const leader = await signIn(server.url, 'leader')
  const { json } = await leader.send<{ docs: { id: string; sites?: string[] }[] }>(
    'GET',
    '/api/banners?where[_status][equals]=published&depth=0',
  )
  const id = json.docs.find(({ sites }) => (sites ?? []).length > 0)?.id ?? ''
  const path = `/api/banners/${id}/workflow`
  const down = { action: 'takeDown', comment: 'Hết đợt tuyên truyền' }
  expect((await leader.send('POST', path, down)).status).toBe(200)
  const { page, faults, leave } = await arrive(browser, server.url, 'center', screens.phone)
  await page.goto(`${server.url}/admin/collections/banners/${id}`)
  const places = page.locator('.bt-takedowns__place')
  await places.first().waitFor()
  expect(await axeFaults(page, '.bt-takedowns')).toEqual([])
  await shot(page, 'takedowns-open')
  const buffer = await sharp({
    create: { width: 640, height: 480, channels: 3, background: '#4a6b7c' },
  })
    .jpeg()
    .toBuffer()
  const open = page.locator('.bt-takedowns__open')
  for (let left = await open.count(); left > 0; left -= 1) {
    const file = { name: `thao-do-${left}.jpg`, mimeType: 'image/jpeg', buffer }
    await page.locator('.bt-takedowns input[type=file]').first().setInputFiles(file)
    await until('one less', async () => (await open.count()) === left - 1)
  }
  expect(await page.locator('.bt-takedowns__done').first().innerText()).toMatch(/^Đã tháo dỡ, /)
  await page.locator('.bt-takedowns img').first().waitFor()
  expect(await overflow(page)).toBe(0)
  await shot(page, 'takedowns-closed')
  expect(faults).toEqual([])
  await leave()
})
