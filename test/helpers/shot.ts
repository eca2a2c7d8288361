import path from 'node:path'
import type { Page } from 'playwright-core'

/** For looking at: with SHOTS naming a folder, keeps a picture of the page there. */
export const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SHOTS']
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}
