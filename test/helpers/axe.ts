import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const source = require.resolve('axe-core/axe.min.js')

type Result = { violations: { id: string; nodes: { html: string }[] }[] }
type Axe = { run: (context: string, options: object) => Promise<Result> }

/**
 * What axe finds wrong on a page by WCAG 2.2 AA and its best practices, one line an element.
 *
 * @param part a CSS selector of what is looked at
 */
export const axeFaults = async (page: Page, part = 'html'): Promise<string[]> => {
  // Evaluated, not added: a page's own policy may forbid scripts that it did not name.
  await page.evaluate(readFileSync(source, 'utf8'))
  const { violations } = await page.evaluate(
    (selector) =>
      (window as unknown as { axe: Axe }).axe.run(selector, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    part,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
