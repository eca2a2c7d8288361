import type { Text } from '../../core/text.ts'
import { htmlReader } from '../html-text.ts'
import type { Element, Node } from '../xml/tree.ts'
import { xmlText } from '../xml/write.ts'
import { plainName } from './names.ts'

type Kept = (element: Element) => boolean

const htmlOf = (node: Node, kept: Kept): string => {
  if (typeof node === 'string') return xmlText(node)
  if (!kept(node)) return ''
  const inside = node.children.map((child) => htmlOf(child, kept)).join('')
  const name = plainName(node.name)
  return /^(img|br|hr)$/.test(name) ? `<${name}>` : `<${name}>${inside}</${name}>`
}

const languageOf = ({ attributes }: Element): string => attributes['lang'] ?? ''
const isEnglish = (element: Element): boolean => /^en\b/i.test(languageOf(element))

const saysVietnamese = (node: Node): boolean =>
  typeof node !== 'string' &&
  (/^vi\b/i.test(languageOf(node)) || node.children.some(saysVietnamese))

const onlyEnglish = (node: Node): string =>
  typeof node === 'string'
    ? ''
    : isEnglish(node)
      ? `${htmlOf(node, () => true)}\n`
      : node.children.map(onlyEnglish).join('')

/**
 * The content of elements as plain text: what is marked `xml:lang="en"` as English, the rest as
 * Vietnamese.
 *
 * @param kept whether an element is part of the text
 */
export const bilingual = (
  elements: readonly Element[],
  kept: Kept = () => true,
): { text: Text; images: number } => {
  const joined = elements.map((element) =>
    htmlOf(element, (child) => kept(child) && (child === element || !isEnglish(child))),
  )
  const vi = htmlReader(joined.map((html) => `<div>${html}</div>`).join(''))
  const en = htmlReader(
    elements
      .flatMap(({ children }) => children)
      .map((node) => (typeof node !== 'string' && !kept(node) ? '' : onlyEnglish(node)))
      .map((html) => `<div>${html}</div>`)
      .join(''),
  )
  // Where all is English, there is no other text.
  if (vi.text === '' && !elements.some(saysVietnamese))
    return { text: { vi: en.text }, images: vi.images + en.images }
  const text = { vi: vi.text, ...(en.text ? { en: en.text } : {}) }
  return { text, images: vi.images + en.images }
}
