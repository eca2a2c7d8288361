import sax from 'sax'
import { BankError } from '../bank-error.ts'

/** An element with its line, counted from 1. Names and attributes are as written, without prefixes. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: Node[]
  line: number
}

/** An element, or text. */
export type Node = Element | string

const chunk = 64 * 1024
const limits = { depth: 100, elements: 400_000, milliseconds: 10_000 }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const unsafe = () =>
  new BankError(
    'file-unsafe',
    'Tệp XML có khai báo DOCTYPE hoặc ENTITY, là cách làm tệp phình to hay đọc trộm tệp khác. Hãy xuất lại không kèm DOCTYPE.',
    'The XML declares a DOCTYPE or entities, which is how files grow or reach for others. Export it without.',
  )

const broken = (line: number) =>
  new BankError(
    'file-broken',
    `Tệp XML hỏng hoặc tải chưa đủ, gần dòng ${line}. Hãy xuất lại rồi chọn lại tệp.`,
    `The XML is broken or cut off near line ${line}. Export it again.`,
  )

const tooBig = () =>
  new BankError(
    'file-slow',
    'Tệp XML quá lớn hoặc lồng quá sâu. Hãy tách thành nhiều tệp.',
    'The XML is too large or nested too deeply. Split it.',
  )

/**
 * Reads XML into a tree, in time and size that are bounded; other requests go on meanwhile.
 * No entity that a file declares is known, and nothing outside is reached for.
 *
 * @throws BankError `file-broken`, `file-unsafe` or `file-slow`
 */
export const readXml = async (xml: string): Promise<Element> => {
  const parser = sax.parser(true, { position: true })
  const top: Element = { name: '', attributes: {}, children: [], line: 1 }
  const stack = [top]
  let count = 0
  const text = (given: string): void => {
    stack.at(-1)?.children.push(given)
  }
  parser.onerror = (error) => {
    throw error
  }
  parser.ondoctype = () => {
    throw unsafe()
  }
  parser.ontext = text
  parser.oncdata = text
  parser.onopentag = ({ name, attributes }) => {
    count += 1
    if (stack.length > limits.depth || count > limits.elements) throw tooBig()
    const named = Object.entries(attributes).map(([key, value]) => [local(key), String(value)])
    const line = parser.line + 1
    const element: Element = {
      ...{ name: local(name), children: [], line },
      attributes: Object.fromEntries(named) as Record<string, string>,
    }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  }
  parser.onclosetag = () => void stack.pop()
  const started = performance.now()
  try {
    for (let at = 0; at < xml.length; at += chunk) {
      parser.write(xml.slice(at, at + chunk))
      if (performance.now() - started > limits.milliseconds) throw tooBig()
      await new Promise((resolve) => setImmediate(resolve))
    }
    parser.close()
  } catch (error) {
    throw error instanceof BankError ? error : broken(parser.line + 1)
  }
  const root = top.children.find((child) => typeof child !== 'string')
  if (!root) throw broken(1)
  return root
}

/** Elements within, of one level, by name; all of them without a name. */
export const childrenOf = ({ children }: Element, name?: string): Element[] =>
  children.filter(
    (child): child is Element =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element within, of one level, by name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0]

/** All text within. */
export const textIn = (node: Node | undefined): string => {
  if (node === undefined) return ''
  return typeof node === 'string' ? node : node.children.map(textIn).join('')
}
