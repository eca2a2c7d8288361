import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { type Client, signIn } from '../helpers/client.ts'
import { decide, overflow, type Screen, screens, stateOf, visit } from '../helpers/person.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { until } from '../helpers/wait.ts'

type View = {
  revision: number
  contentHash: string
  state: string
  history: { action: string; capacity: string | null; onBehalfOf: { name: string } | null }[]
}

let server: TestServer
let browser: Browser
const people = new Map<string, Client>()

beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  for (const key of ['editor', 'board', 'secretary', 'leader'])
    people.set(key, await signIn(server.url, key))
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const client = (key: string): Client => {
  const found = people.get(key)
  if (!found) throw new Error(`Nobody signed in as ${key}.`)
  return found
}

const viewOf = async (id: string, key = 'board'): Promise<View> =>
  (await client(key).send<View>('GET', `/api/articles/${id}/workflow`)).json

const act = async (key: string, id: string, command: Record<string, unknown>): Promise<void> => {
  const { revision, contentHash } = await viewOf(id, key)
  const body = { revision, contentHash, ...command }
  const { status, json } = await client(key).send('POST', `/api/articles/${id}/workflow`, body)
  if (status !== 200) throw new Error(`${String(command['action'])}: ${JSON.stringify(json)}`)
}

const paragraph = (text: string) => ({
  root: {
    ...{ type: 'root', direction: 'ltr', format: '', indent: 0, version: 1 },
    children: [
      {
        ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
})

/** A draft of the editor, flagged for leadership where it has a topic, and submitted. */
const submitted = async (title: string, topic?: string): Promise<string> => {
  const body = paragraph('Phường ta triễn khai kế hoạch.')
  const { json } = await client('editor').send<{ doc: { id: string } }>(
    'POST',
    '/api/articles?draft=true',
    { title, kind: 'news', summary: 'Tóm tắt', body, ...(topic ? { topic } : {}) },
  )
  const { id } = json.doc
  if (topic)
    await client('secretary').send('PATCH', `/api/articles/${id}?draft=true`, {
      needsLeadership: true,
    })
  await act('editor', id, { action: 'submit' })
  return id
}

const open = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${server.url}/admin/collections/articles/${id}`)
  await page.locator('.bt-workflow__state').first().waitFor()
}

/** What a person does in a window of their own; nothing may have gone wrong in it. */
const by = (
  account: string,
  viewport: Screen,
  work: (page: Page) => Promise<void>,
): Promise<void> => visit(browser, server.url, account, viewport, work)

const clean = async (page: Page, part = '.bt-workflow'): Promise<void> => {
  expect(await axeFaults(page, part)).toEqual([])
  expect(await overflow(page)).toBe(0)
  // A place in a text that nothing was put into.
  expect(await page.locator(part).first().innerText()).not.toContain('{{')
}

const isState = (page: Page, words: string): Promise<void> =>
  until(words, async () => (await stateOf(page)) === words)

describe('signing', () => {
  it('a deputy approves with KT. on a phone, in one tap that states the capacity', async () => {
    const id = await submitted('Ký thay trên điện thoại', 'online-services')
    await act('board', id, { action: 'approve' })
    await by('deputy', { width: 320, height: 640 }, async (page) => {
      await open(page, id)
      expect(await page.locator('[data-capacity=KT]').isChecked()).toBe(true)
      await page.getByText('KT. CHỦ TỊCH').waitFor()
      await clean(page)
      const box = await page.locator('[data-action=approve]').boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
      expect(box?.height).toBeGreaterThanOrEqual(44)
      await shot(page, 'panel-deputy')
      await decide(page, 'approve')
      await isState(page, 'Đã duyệt, chờ đăng')
      await page.getByText('Đã ghi nhận: Phê duyệt.').waitFor()
    })
    expect((await viewOf(id)).history.at(-1)).toMatchObject({ action: 'approve', capacity: 'KT' })
  })

  it('a person with two seats chooses which; a substitution is set up in the admin', async () => {
    const id = await submitted('Hai tư cách')
    await by('board', screens.desktop, async (page) => {
      await page.goto(`${server.url}/admin/collections/workflow-mandates/create`)
      await page.locator('#field-grantor').getByText('Phạm Quốc Hưng').waitFor()
      await page.locator('#field-grantee .rs__control').click()
      await page.locator('.rs__option', { hasText: 'Võ Thị Ngọc Ánh' }).click()
      await page.fill('#field-reason', 'Đi công tác')
      await page.click('#action-save')
      await page.locator('[data-settle=revoke]').waitFor()
      await clean(page)
    })
    await by('secretary', screens.phone, async (page) => {
      await open(page, id)
      const radios = page.locator('.bt-capacities input')
      expect(await radios.count()).toBe(2)
      expect(await page.locator('.bt-capacities input:checked').count()).toBe(0)
      await page.click('[data-action=approve]')
      await page.getByRole('alert').getByText('Hãy chọn tư cách trước.').waitFor()
      await clean(page)
      await page.getByText('thay Phạm Quốc Hưng').click()
      await decide(page, 'approve')
      await isState(page, 'Đã duyệt, chờ đăng')
    })
    expect((await viewOf(id)).history.at(-1)?.onBehalfOf?.name).toBe('Phạm Quốc Hưng')
  })
})

it('a return takes a ready-made reason, and its author reads it', async () => {
  const id = await submitted('Trả lại với lý do có sẵn')
  await by('board', screens.phone, async (page) => {
    await open(page, id)
    await page.click('[data-action=return]')
    await page.getByText('Số liệu chưa đúng').click()
    await page.fill('.bt-dialog textarea', 'Xem lại bảng 2.')
    await clean(page, '.bt-dialog')
    await page.click('[data-confirm=return]')
    await isState(page, 'Bị trả lại')
  })
  await by('editor', screens.desktop, async (page) => {
    await open(page, id)
    await page.getByText('Số liệu chưa đúng. Xem lại bảng 2.').first().waitFor()
  })
})

it('publishing is set for a time of Vietnam, shown, and called off', async () => {
  const id = await submitted('Hẹn giờ rồi bỏ')
  await act('board', id, { action: 'approve' })
  await by('secretary', screens.phone, async (page) => {
    await open(page, id)
    await page.click('[data-action=schedule]')
    await page.click('[data-confirm=schedule]')
    await page.getByText('Hãy chọn ngày, giờ.').waitFor()
    await page.fill('[data-time=publishAt]', '2099-03-02T07:30')
    await page.locator('output', { hasText: '02/03/2099 07:30' }).waitFor()
    await clean(page, '.bt-dialog')
    await page.click('[data-confirm=schedule]')
    await page.getByText('Sẽ tự đăng lúc 02/03/2099 07:30').waitFor()
    await clean(page)
    await page.click('[data-cancel=publishAt]')
    await page.getByText('Sẽ tự đăng').waitFor({ state: 'detached' })
    expect(await page.locator('[data-action=publish]').isVisible()).toBe(true)
  })
})

it('a suggestion on chosen words is taken in one tap, a comment is answered and settled', async () => {
  const id = await submitted('Đề nghị sửa')
  await by('board', screens.desktop, async (page) => {
    await open(page, id)
    const words = page.locator('[data-lexical-editor] [data-lexical-text]')
    await words.waitFor()
    await words.evaluate((element) => {
      const [text] = element.childNodes
      if (text) document.getSelection()?.setBaseAndExtent(text, 10, text, 15)
    })
    await page.getByRole('button', { name: 'Góp ý chỗ này' }).click()
    await page.locator('.bt-quote', { hasText: /^triễn$/ }).waitFor()
    await page.fill('[data-replacement]', 'triển')
    await clean(page, '.bt-dialog')
    await page.click('[data-confirm=remark]')
    await page.locator('.bt-remark ins', { hasText: 'triển' }).waitFor()
    await page.click('[data-action=remark]')
    await page.fill('[data-remark]', 'Nên có ảnh.')
    await page.click('[data-confirm=remark]')
    await page.locator('.bt-remark', { hasText: 'Nên có ảnh.' }).waitFor()
    expect(await page.locator('[data-action=approve]').isEnabled()).toBe(true)
  })
  await act('board', id, { action: 'return', comment: 'Nhận sửa rồi trình lại' })
  await by('editor', screens.phone, async (page) => {
    await open(page, id)
    await clean(page)
    await shot(page, 'panel-remarks')
    const comment = page.locator('.bt-remark', { hasText: 'Nên có ảnh.' })
    await comment.locator('[data-remark-action=answer]').click()
    await comment.locator('textarea').fill('Sẽ bổ sung.')
    await comment.getByRole('button', { name: 'Gửi' }).click()
    await comment.getByText('Sẽ bổ sung.').waitFor()
    await comment.locator('[data-remark-action=settle]').click()
    await page.getByText('Đã khép (1)').waitFor()
    await page.click('[data-remark-action=accept]')
    await page.getByText('Đã khép (2)').waitFor()
    await page.locator('[data-lexical-editor]', { hasText: 'Phường ta triển khai' }).waitFor()
    await decide(page, 'submit')
    await isState(page, 'Chờ Ban Biên tập')
  })
})

it('the chairman publishes urgently with a reason, and the secretary signs off', async () => {
  const id = await submitted('Cảnh báo mưa lớn')
  await by('leader', screens.phone, async (page) => {
    await open(page, id)
    await decide(page, 'fastTrack', 'Mưa lớn đêm nay')
    await isState(page, 'Đang công khai')
    await page.getByText('Phải duyệt sau trước').waitFor()
  })
  await by('secretary', screens.phone, async (page) => {
    await open(page, id)
    await page.getByText('Chưa duyệt sau').waitFor()
    await clean(page)
    await page.locator('.bt-capacities label').first().click()
    await decide(page, 'signOff')
    await page.getByText('Chưa duyệt sau').waitFor({ state: 'detached' })
  })
})

it('the keyboard alone approves, and goes on from the panel', async () => {
  const id = await submitted('Chỉ bàn phím')
  await by('board', screens.desktop, async (page) => {
    await open(page, id)
    await page.locator('[data-action=approve]').waitFor()
    await page.locator('.bt-workflow__title').click()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-action'))
    for (let presses = 0; presses < 12 && (await focused()) !== 'approve'; presses++)
      await page.keyboard.press('Tab')
    expect(await focused()).toBe('approve')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.bt-dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.bt-dialog').waitFor({ state: 'detached' })
    expect(await focused()).toBe('return')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await isState(page, 'Đã duyệt, chờ đăng')
    const home = await page.evaluate(() =>
      document.activeElement?.classList.contains('bt-workflow'),
    )
    expect(home).toBe(true)
  })
})

it('says what changed since the person last looked, with the way to see it', async () => {
  const id = await submitted('Từ lần xem trước')
  const key = `workflow-seen-articles-${id}`
  await by('secretary', screens.phone, async (page) => {
    const kept = page.waitForResponse(
      (response) => response.url().endsWith(key) && response.request().method() === 'POST',
    )
    await open(page, id)
    await kept
    const { json } = await client('secretary').send<{ value: object }>(
      'GET',
      `/api/payload-preferences/${key}`,
    )
    const value = { ...json.value, at: '2026-01-05T01:00:00.000Z', before: null }
    await client('secretary').send('POST', `/api/payload-preferences/${key}`, { value })
    await client('editor').send('PATCH', `/api/articles/${id}?draft=true`, { summary: 'Khác đi' })
    await page.goto(`${server.url}/admin`)
    await open(page, id)
    await page.getByText('Từ lần bạn xem gần nhất (05/01/2026 08:00)').waitFor()
    await page.getByRole('link', { name: 'Xem đã sửa những gì' }).click()
    await page.locator('[data-field-path=summary]').getByText('Khác đi').waitFor()
  })
})
