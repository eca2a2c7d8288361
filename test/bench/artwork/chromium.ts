import type { Page } from 'playwright-core'
import type { Element } from '../../../plugins/artwork/src/core/element.ts'
import type { Plan } from '../../../plugins/artwork/src/render/plan.ts'
import { packageTypeface } from '../../../plugins/artwork/src/render/fonts.ts'
import { preparePictures, sourceOf } from '../../../plugins/artwork/src/render/prepare-pictures.ts'

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const css = (style: Record<string, string | number>): string =>
  Object.entries({ boxSizing: 'border-box', ...style })
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      const plain =
        typeof value === 'string' || property === 'opacity' || property === 'font-weight'
      return `${property}:${value}${plain ? '' : 'px'}`
    })
    .join(';')
    .replaceAll('"', "'")

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const html = (element: Element, sources: ReadonlyMap<string, string>, scale: number): string => {
  const { style } = element
  if (element.type === 'picture')
    return `<img style="${css(style)}" src="${sources.get(sourceOf(element, scale))}">`
  const inner =
    element.type === 'text'
      ? escaped(element.text)
      : (element.children ?? []).map((child) => html(child, sources, scale)).join('')
  return `<div style="${css(style)}">${inner}</div>`
}

/** Opens a page with the fonts loaded, as a warm service would keep it. */
export const warmPage = async (page: Page): Promise<void> => {
  const faces = Object.values(packageTypeface()).map(
    ({ family, bytes }) =>
      `@font-face{font-family:'${family}';src:url(data:font/ttf;base64,${base64(bytes)})}`,
  )
  const letters = Object.values(packageTypeface()).map(
    ({ family }) => `<p style="font-family:'${family}'">Ậ`,
  )
  await page.setContent(
    `<style>${faces.join('')}body{margin:0}</style><body>${letters.join('')}</body>`,
  )
  await page.evaluate(() => document.fonts.ready)
}

const cutSources = async ({ root, pictures }: Pick<Plan, 'root' | 'pictures'>, scale: number) => {
  const prepared = await preparePictures(root, pictures, scale, 'small')
  return new Map(prepared.map(({ src, bytes }) => [src, `data:image/jpeg;base64,${base64(bytes)}`]))
}

/** Puts the tree on the page, its pictures decoded: those given, else cut to so many pixels a unit. */
export const show = async (
  page: Page,
  { root, size, pictures }: Plan,
  scale = 1,
  given?: ReadonlyMap<string, string>,
): Promise<void> => {
  const sources = given ?? (await cutSources({ root, pictures }, scale))
  await page.setViewportSize(size)
  await page.evaluate(
    async (content) => {
      document.body.innerHTML = content
      await Promise.all([...document.images].map((image) => image.decode()))
    },
    html(root, sources, scale),
  )
}
