import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Action } from '@bangtin/workflow'
import { asksFirst } from '../../plugins/workflow/src/ui/panel/arrange.ts'
import { demoPassword } from '../../src/demo/accounts.ts'

/** The screens that the interface is walked at. */
export const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 360, height: 780 },
} as const

/** The size of a window. */
export type Screen = { width: number; height: number }

/** A person of the demo ward before a browser of their own. */
export type Person = {
  page: Page
  /** What went wrong in the browser: uncaught errors and failed scripts. */
  faults: string[]
  leave: () => Promise<void>
}

/** Signs a demo account in, by the form, in a browser window of the given size. */
export const arrive = async (
  browser: Browser,
  url: string,
  account: string,
  viewport: Screen,
): Promise<Person> => {
  const context = await browser.newContext({ viewport, timezoneId: 'Asia/Ho_Chi_Minh' })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-email', `${account}@bangtin.test`)
  await page.fill('#field-password', demoPassword)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.includes('login'))
  return { page, faults, leave: () => context.close() }
}

/** Saves the draft that is open and waits until it is saved. */
export const saveDraft = async (page: Page): Promise<void> => {
  const saved = page.waitForResponse(
    (response) => response.url().includes('draft=true') && response.request().method() !== 'GET',
  )
  await page.click('#action-save-draft')
  const response = await saved
  if (!response.ok()) throw new Error(`Saving answered ${response.status()}.`)
}

/**
 * Presses a button of the approval panel, answers the question that some decisions ask first, and
 * waits until the decision is recorded.
 */
export const decide = async (page: Page, action: string, comment?: string): Promise<void> => {
  const button = page.locator(`.bt-workflow [data-action=${action}]`)
  await button.waitFor({ state: 'attached' })
  if (!(await button.isVisible())) await page.locator('.bt-workflow__more > summary').click()
  const decided = page.waitForResponse(
    (response) => response.url().endsWith('/workflow') && response.request().method() === 'POST',
  )
  await button.click()
  const confirm = page.locator(`.bt-dialog [data-confirm=${action}]`)
  if (asksFirst(action as Action)) {
    if (comment) await page.fill('.bt-dialog textarea', comment)
    await confirm.click()
  }
  const response = await decided
  if (!response.ok()) throw new Error(`${action} answered ${await response.text()}`)
}

/** The state that the approval panel shows. */
export const stateOf = (page: Page): Promise<string> =>
  page.locator('.bt-workflow__state').first().innerText()

/** Opens a task of "Việc cần xử lý" on the dashboard by its title. */
export const openTask = async (page: Page, url: string, title: string): Promise<void> => {
  await page.goto(`${url}/admin`)
  await page.locator('.bt-tasks a', { hasText: title }).click()
  await page.locator('.bt-workflow__state').first().waitFor()
}

/** How far the page is wider than the window, in pixels; more than 0 scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Opens a window for that person, does the work in it, and demands that nothing went wrong there. */
export const visit = async (
  browser: Browser,
  url: string,
  account: string,
  viewport: Screen,
  work: (page: Page) => Promise<void>,
): Promise<void> => {
  const person = await arrive(browser, url, account, viewport)
  try {
    await work(person.page)
    expect(person.faults).toEqual([])
  } finally {
    await person.leave()
  }
}
