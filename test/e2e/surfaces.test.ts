import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { arrive, saveDraft, screens } from '../helpers/person.ts'
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

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const studio = '.bt-studio'

describe('the studio before the ward’s screens', () => {
  it('tells how a slogan reads there, shows it from the street and draws the whole set', async () => {
    const { page, faults, leave } = await arrive(browser, server.url, 'designer', screens.desktop)
    await page.goto(`${server.url}/admin/collections/banners/create`)
    await page.fill('#field-title', 'LED thử: mọi màn hình')
    await page.fill('#field-slogan', 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN')
    await saveDraft(page)
    await page.waitForURL(/banners\/[0-9a-f-]{36}/)

    await page.locator(`${studio} select[name=led]`).selectOption({ label: 'LED cổng trụ sở UBND' })
    await page.getByText('1024 × 96 điểm ảnh · P5 · nhìn từ 20 m').waitFor()
    await page.getByText('Đọc rõ từ 20 m.').waitFor()

    await page.getByLabel('Khẩu hiệu').last().fill('MỘT CỔNG DUY NHẤT '.repeat(6).trim())
    await page.locator('.bt-studio__legibility [data-verdict=unclear]').first().waitFor()
    await page
      .getByText(/Rút còn 15 tiếng|Rút còn khoảng/)
      .first()
      .waitFor()
    await page.getByLabel('Khẩu hiệu').last().fill('LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN')
    await page.getByText('Đọc rõ từ 20 m.').waitFor()

    await page.getByRole('button', { name: 'Xem như ngoài đường' }).click()
    await page.getByAltText('Màn hình nhìn từ 20 m').waitFor()

    await page.getByText('Dựng cả bộ', { exact: true }).click()
    await page.getByLabel('Ảnh đầu Trang TTĐT').check()
    await page.getByRole('button', { name: 'Dựng 4 hình' }).click()
    await page.getByText('Đã thêm 4/4 hình vào bản nháp.').waitFor()
    await page
      .locator('.array-field__row-header', { hasText: 'Bảng LED Nhà văn hóa · 384×192' })
      .waitFor()
    expect(await axeFaults(page, studio)).toEqual([])
    await shot(page, 'surfaces-studio')

    await page.getByText('Video vòng lặp cho màn hình LED').click()
    const loop = page.locator('.bt-loop')
    for (const seconds of await loop.getByRole('spinbutton').all()) await seconds.fill('1')
    await loop.getByLabel('Màn hình, kích thước').selectOption({ index: 0 })
    await loop.getByLabel('Dòng chữ chạy').fill('Hồ sơ trực tuyến được giảm lệ phí')
    await shot(page, 'surfaces-loop')
    await loop.getByRole('button', { name: 'Dựng video 4 giây' }).click()
    await loop.locator('[role=status]').waitFor()
    await page.reload()
    await page.getByText('Đã thêm video vào bản nháp.').waitFor()
    expect(await axeFaults(page, '.bt-loop')).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  it('checks a file that was finished elsewhere, and adds it once it fits the screen', async () => {
    const { page, faults, leave } = await arrive(browser, server.url, 'designer', screens.desktop)
    await page.goto(`${server.url}/admin/collections/banners/create`)
    await page.fill('#field-title', 'LED thử: tệp thiết kế sẵn')
    await page.fill('#field-slogan', 'THANH TOÁN TRỰC TUYẾN')
    await saveDraft(page)
    await page.waitForURL(/banners\/[0-9a-f-]{36}/)
    const led = page.locator(`${studio} select[name=led]`)
    await led.selectOption({ label: 'LED cổng trụ sở UBND' })

    await page.getByText('Đã có tệp thiết kế sẵn').click()
    const part = page.locator('.bt-studio__finished')
    await part.getByRole('button', { name: 'Chọn tệp' }).click()
    const drawer = page.locator('.list-drawer')
    await drawer.getByPlaceholder(/Tìm theo/).fill('1536x768')
    await drawer.locator('tbody tr').filter({ hasText: '1536x768' }).first().waitFor()
    await drawer
      .locator('.default-cell__first-cell')
      .filter({ hasText: '1536x768' })
      .first()
      .click()
    await part.getByText('Hãy dàn lại trang đúng 1024×96 điểm ảnh').waitFor()
    const add = part.getByRole('button', { name: 'Thêm tệp này' })
    expect(await add.isDisabled()).toBe(true)

    await led.selectOption({ label: 'LED Quảng trường' })
    await part.getByText('Tệp đúng yêu cầu.').waitFor()
    await add.click()
    await page
      .locator('.array-field__row-header', { hasText: 'LED Quảng trường · 1536×768' })
      .waitFor()
    expect(await axeFaults(page, studio)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  it('fits a phone, and offers the package of what is public', async () => {
    const { page, leave } = await arrive(browser, server.url, 'center', screens.phone)
    const url = `${server.url}/api/banners?where[title][equals]=LED: Mỗi ngày một việc nhỏ`
    const { docs } = (await (await page.request.get(url)).json()) as { docs: { id: string }[] }
    await page.goto(`${server.url}/admin/collections/banners/${docs[0]?.id}`)
    await page.locator('.bt-studio__legibility').waitFor()
    const link = page.getByRole('link', { name: 'Tải gói giao (ZIP)' })
    const response = await page.request.get(`${server.url}${await link.getAttribute('href')}`)
    const names = Object.keys(unzipSync(new Uint8Array(await response.body())))
    expect(names[0]).toBe('01-led-quang-truong-1536x768.png')
    expect(names).toContain('phieu-trinh-duyet.pdf')
    expect(await overflow(page)).toBe(0)

    const clips = `${server.url}/api/video-clips?where[_status][equals]=published&limit=1`
    const found = (await (await page.request.get(clips)).json()) as { docs: { id: string }[] }
    await page.goto(`${server.url}/admin/collections/video-clips/${found.docs[0]?.id}`)
    const clip = await page.request.get(`${server.url}${await link.getAttribute('href')}`)
    expect(Object.keys(unzipSync(new Uint8Array(await clip.body())))[0]).toMatch(/^01-.*\.mp4$/)
    await leave()
  })
})
