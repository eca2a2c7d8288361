import { expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'

it('Chromium starts and draws Vietnamese letters, each with a width of its own glyph', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<p style="font: 40px sans-serif"><span>Cải cách</span> <b>ẵễữợ</b></p>')
    const widths = await page.$$eval('span, b', (all) =>
      all.map((one) => one.clientWidth || one.getBoundingClientRect().width),
    )
    expect(widths.every((width) => width > 60)).toBe(true)
    const ink = (await page.screenshot()).length
    await page.setContent('')
    expect(ink).toBeGreaterThan((await page.screenshot()).length)
  } finally {
    await browser.close()
  }
})
