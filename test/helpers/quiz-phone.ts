import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A small phone whose owner reads Vietnamese. */
export const phoneOf = async (
  browser: Browser,
  more: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> => {
  const viewport = { width: 320, height: 640 }
  const context = await browser.newContext({ viewport, locale: 'vi-VN', ...more })
  context.setDefaultTimeout(15_000)
  return { context, page: await context.newPage() }
}

/** Fills in who takes part, and consents. */
export const fillEntry = async (page: Page, phone: string, year = '1985'): Promise<void> => {
  await page.fill('#f-name', 'Nguyễn Thị Mẫu')
  await page.fill('#f-phone', phone)
  await page.fill('#f-birthYear', year)
  await page.selectOption('#f-unit', 'Tổ dân phố 2')
  await page.check('input[name=consent]')
}

/** Presses the start, and waits for the paper. */
export const beginPaper = async (page: Page): Promise<void> => {
  await page.click('form >> text=Bắt đầu làm bài')
  await page.locator('fieldset').first().waitFor()
}

/** Hands in a paper that is not answered to the end. */
export const handIn = async (page: Page): Promise<void> => {
  await page.fill('#prediction', '12')
  await page.locator('button.wide').click()
  await page.click('text=Vẫn nộp bài')
  await page.locator('#done').waitFor()
}
