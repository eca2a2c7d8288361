import { launchChromium } from '../helpers/chromium.ts'
import { arrive } from '../helpers/person.ts'
const url = 'http://localhost:3300'
const browser = await launchChromium()
const go = async (who: string, viewport: any, path: string, name: string, act?: (p: any) => Promise<void>) => {
  try {
  const { page, leave } = await arrive(browser, url, who, viewport)
  await page.goto(url + path)
  await page.waitForTimeout(2500)
  if (act) await act(page)
  await page.screenshot({ path: `/tmp/w/${name}.png`, fullPage: true })
  await leave()
  console.log(name)
  } catch (e) { console.log(name, String(e).slice(0, 300)) }
}
const tablet = { width: 820, height: 1180 }, phone = { width: 360, height: 780 }, desk = { width: 1280, height: 900 }
await go('admin', desk, '/admin/globals/artwork-kit', 'kit')
await go('admin', desk, '/admin/collections/artwork-fonts/create', 'font-create', async (p) => {
  await p.setInputFiles('input[type=file]', '/work/main/node_modules/@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf')
  await p.waitForTimeout(800)
  await p.screenshot({ path: '/tmp/w/font-chosen.png' })
  await p.click('#action-save'); await p.waitForTimeout(2500)
})
await go('admin', desk, '/admin/collections/artwork-fonts/create', 'font-bad', async (p) => {
  await p.setInputFiles('input[type=file]', '/work/main/node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')
  await p.waitForTimeout(500)
  await p.click('#action-save'); await p.waitForTimeout(2500)
})
const openBanner = async (p: any) => { await p.goto(url + '/admin/collections/banners'); await p.waitForTimeout(1500); const href = await p.locator('tbody tr a').first().getAttribute('href'); await p.goto(url + href); await p.waitForTimeout(4000); await p.getByText('Video vòng lặp cho màn hình LED').click(); await p.waitForTimeout(1500) }
await go('designer', tablet, '/admin', 'tablet', openBanner)
await go('designer', phone, '/admin', 'phone', openBanner)
await browser.close()
