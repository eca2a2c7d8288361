import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { clientOf, signIn } from '../helpers/client.ts'
import {
  arrive,
  decide,
  openTask,
  overflow,
  saveDraft,
  type Screen,
  screens,
  stateOf,
  visit,
} from '../helpers/person.ts'
import { shot } from '../helpers/shot.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { until } from '../helpers/wait.ts'

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

/** What a person does in a window of their own; nothing may have gone wrong in it. */
const by = (
  account: string,
  viewport: Screen,
  work: (page: Page) => Promise<void>,
): Promise<void> => visit(browser, server.url, account, viewport, work)

const publicDocs = async (collection: string, title: string) => {
  const query = `/api/${collection}?where[title][equals]=${encodeURIComponent(title)}&depth=1`
  const { json } = await clientOf(server.url).send<{ docs: Record<string, unknown>[] }>(
    'GET',
    query,
  )
  return json.docs
}

/** What Word puts on the clipboard for a heading, a list and a paragraph. */
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<style>p.MsoNormal{mso-style-parent:""}</style></head><body lang=VI><!--StartFragment-->
<h2><span style='font-family:"Times New Roman"'>Năm việc cần làm<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-size:14.0pt'>Người dân nộp hồ sơ <b>tại nhà</b>.<o:p></o:p></span></p>
<!--EndFragment--></body></html>`

const pasteFromWord = (html: string): void => {
  const editor = document.querySelector<HTMLElement>('[data-lexical-editor]')
  editor?.focus()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', 'Năm việc cần làm\nNgười dân nộp hồ sơ tại nhà.')
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  editor?.dispatchEvent(event)
}

/** What waits at the board in the demo ward, and who wrote it; one for each screen. */
const returned = {
  desktop: ['Tổ chuyển đổi số cộng đồng hướng dẫn nộp hồ sơ trực tuyến', 'editor'],
  phone: ['LED: Nộp hồ sơ tại nhà', 'designer'],
} as const

describe.each(['desktop', 'phone'] as const)('on a %s', (name) => {
  const viewport = screens[name]
  const title = `Nộp hồ sơ tại nhà (${name})`

  it('an article goes from Word through the board and leadership to its public page', async () => {
    await by('editor', viewport, async (page) => {
      await page.goto(`${server.url}/admin/collections/articles/create`)
      await page.fill('#field-title', title)
      await page.locator('[data-lexical-editor]').click()
      await page.evaluate(pasteFromWord, wordHtml)
      await page.locator('[data-lexical-editor] h2', { hasText: 'Năm việc cần làm' }).waitFor()
      await saveDraft(page)
      await page.waitForURL(/articles\/[0-9a-f-]{36}/)
      await page.locator('[data-action=submit]').waitFor()
      await decide(page, 'submit')
      await until('the state', async () => (await stateOf(page)) === 'Chờ Ban Biên tập')
      expect(await overflow(page)).toBe(0)
      await shot(page, `newsroom-submitted-${name}`)
    })
    expect(await publicDocs('articles', title)).toEqual([])

    await by('secretary', viewport, async (page) => {
      await openTask(page, server.url, title)
      await page.check('#field-needsLeadership')
      await saveDraft(page)
      await until('the chain', async () =>
        (await page.locator('.bt-workflow__chain').innerText()).includes('Lãnh đạo'),
      )
    })
    await by('board', viewport, async (page) => {
      await openTask(page, server.url, title)
      await decide(page, 'approve')
      await until('the state', async () => (await stateOf(page)) === 'Chờ Lãnh đạo UBND phường')
    })
    await by('leader', viewport, async (page) => {
      await openTask(page, server.url, title)
      await decide(page, 'approve')
      await until('the state', async () => (await stateOf(page)) === 'Đã duyệt, chờ đăng')
    })
    expect(await publicDocs('articles', title)).toEqual([])

    await by('board', viewport, async (page) => {
      await openTask(page, server.url, title)
      await decide(page, 'publish')
      await until('the state', async () => (await stateOf(page)) === 'Đang công khai')
    })
    const [doc] = await publicDocs('articles', title)
    expect(JSON.stringify(doc?.['body'])).toContain('Năm việc cần làm')

    const visitor = await browser.newPage({ viewport })
    await visitor.goto(`${server.url}/tin/${String(doc?.['slug'])}`)
    expect(await visitor.locator('h1').innerText()).toBe(title)
    expect(await visitor.locator('main h2').first().innerText()).toBe('Năm việc cần làm')
    expect(await overflow(visitor)).toBe(0)
    await shot(visitor, `newsroom-public-${name}`)
    await visitor.close()
  })

  it('a slogan becomes a picture of exactly 1024 × 256 for a wall of 16 × 8 modules', async () => {
    const banner = `LED thử (${name})`
    await by('designer', viewport, async (page) => {
      await page.goto(`${server.url}/admin/collections/banners/create`)
      await page.fill('#field-title', banner)
      await page.fill('#field-slogan', 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN')
      await page.fill('#field-issuer', 'UBND phường Bắc Hồng Lĩnh')
      await saveDraft(page)
      await page.waitForURL(/banners\/[0-9a-f-]{36}/)
      await page.getByLabel('Mô-đun LED', { exact: true }).check()
      for (const [label, value] of [
        ['Số mô-đun ngang', '16'],
        ['Số mô-đun dọc', '8'],
        ['Điểm ảnh ngang mỗi mô-đun', '64'],
        ['Điểm ảnh dọc mỗi mô-đun', '32'],
      ] as const)
        await page.getByLabel(label, { exact: true }).fill(value)
      await page.getByText('1024 × 256').waitFor()
      await page.getByLabel('Tên màn hình, vị trí').fill('Cổng trụ sở')
      await page.getByRole('button', { name: 'Thêm vào nội dung' }).click()
      await page
        .locator('.array-field__row-header', { hasText: 'Cổng trụ sở · 1024×256' })
        .waitFor()
      await shot(page, `newsroom-studio-${name}`)
      await decide(page, 'submit')
    })
    const word = { center: 'Thẩm định', board: 'Duyệt nội dung', leader: 'Phê duyệt' }
    for (const account of ['center', 'board', 'leader'] as const)
      await by(account, viewport, async (page) => {
        await openTask(page, server.url, banner)
        const approve = page.locator('[data-action=approve]')
        expect(await approve.innerText()).toBe(word[account])
        await decide(page, 'approve')
      })
    await by('center', viewport, async (page) => {
      await openTask(page, server.url, banner)
      await decide(page, 'publish')
    })
    const [doc] = await publicDocs('banners', banner)
    const [artwork] = doc?.['artworks'] as { image: { url: string } }[]
    const response = await fetch(`${server.url}${String(artwork?.image.url)}`)
    expect(response.headers.get('content-type')).toBe('image/png')
    const { width, height, format } = await sharp(await response.arrayBuffer()).metadata()
    expect({ width, height, format }).toEqual({ width: 1024, height: 256, format: 'png' })
  })

  it('a return needs a reason, which its author reads', async () => {
    const [item, author] = returned[name]
    await by('secretary', viewport, async (page) => {
      await openTask(page, server.url, item)
      await page.click('[data-action=return]')
      await page.click('[data-confirm=return]')
      expect(await page.locator('.bt-dialog textarea').getAttribute('aria-invalid')).toBe('true')
      await page.keyboard.press('Escape')
      await decide(page, 'return', 'Bổ sung thời gian, địa điểm.')
      await until('the state', async () => (await stateOf(page)) === 'Bị trả lại')
    })
    await by(author, viewport, async (page) => {
      await openTask(page, server.url, item)
      expect(await page.locator('.bt-workflow__history').innerText()).toContain(
        'Bổ sung thời gian, địa điểm.',
      )
    })
  })
})

it('a reviewer sees in one tap what a correction changes', async () => {
  await by('board', screens.phone, async (page) => {
    await openTask(page, server.url, 'Các bước nộp hồ sơ trên Cổng Dịch vụ công quốc gia')
    await page.getByRole('link', { name: 'Xem từng chỗ khác' }).click()
    const summary = page.locator('[data-field-path=summary]')
    await summary.getByText('mức độ 2').waitFor()
    expect(await page.getByText('Chữ để tìm kiếm').isVisible()).toBe(false)
    expect(await overflow(page)).toBe(0)
  })
})

it('a press on a sample account fills the sign-in form', async () => {
  const page = await browser.newPage({ viewport: screens.phone })
  await page.goto(`${server.url}/admin/login`)
  await page.getByText('chọn một tài khoản mẫu').click()
  await page.getByRole('button', { name: 'Thư ký Ban Biên tập' }).click()
  await page.keyboard.press('Enter')
  await page.waitForURL((address) => !address.pathname.includes('login'))
  await page.close()
})

it('the chairman finds the raise that an administrator asked for, and confirms it', async () => {
  const admin = await signIn(server.url, 'admin')
  const found = await admin.send<{ docs: { id: string }[] }>(
    'GET',
    '/api/users?where[email][equals]=quiz@bangtin.test',
  )
  const id = found.json.docs[0]?.id
  const memberships = [{ body: 'editorialBoard', position: 'member' }]
  await admin.send('PATCH', `/api/users/${String(id)}`, { memberships })
  await by('leader', screens.desktop, async (page) => {
    await page.goto(`${server.url}/admin`)
    await page.getByRole('link', { name: 'Xác nhận quyền: Lê Minh Châu' }).click()
    const panel = page.locator('.bt-workflow--pending')
    await panel.getByText('Ban Biên tập Trang TTĐT · Thành viên').waitFor()
    await panel.getByRole('button', { name: 'Xác nhận' }).click()
    await panel.waitFor({ state: 'detached' })
  })
  const after = await admin.send<{ memberships: unknown[] }>('GET', `/api/users/${String(id)}`)
  expect(after.json.memberships).toHaveLength(1)
})

it('a save on top of somebody else’s is refused, and the text stays on the screen', async () => {
  const item = 'Hỏi đáp: Tài khoản định danh điện tử có mấy mức độ?'
  const first = await arrive(browser, server.url, 'editor', screens.desktop)
  const second = await arrive(browser, server.url, 'board', screens.desktop)
  await first.page.goto(`${server.url}/admin/collections/articles?search=hoi+dap`)
  await first.page.getByRole('link', { name: item }).click()
  await first.page.waitForURL(/articles\/[0-9a-f-]{36}/)
  await first.page.locator('.bt-workflow__state').first().waitFor()
  await second.page.goto(first.page.url())
  await second.page.locator('.bt-workflow__state').first().waitFor()
  await second.page.fill('#field-summary', 'Tóm tắt của Trưởng ban')
  await saveDraft(second.page)
  await first.page.fill('#field-summary', 'Tóm tắt của biên tập viên')
  const refused = first.page.waitForResponse(
    (response) => response.status() === 409 && response.url().includes('/api/'),
  )
  await first.page.click('#action-save-draft')
  await refused
  await first.page.getByText('Người khác vừa lưu nội dung này').first().waitFor()
  expect(await first.page.inputValue('#field-summary')).toBe('Tóm tắt của biên tập viên')
  expect(await first.page.locator('#action-save-draft').isEnabled()).toBe(true)
  await first.leave()
  await second.leave()
})
