import { Parser } from 'htmlparser2'

/** An element or a text of an HTML document. */
export type HtmlNode = string | HtmlElement

/** An element; names are in small letters. */
export type HtmlElement = {
  tag: string
  attributes: Record<string, string>
  children: HtmlNode[]
}

/** Deeper elements lose their tags, so that no walk over the tree runs out of stack. */
const maxDepth = 120

/** Parses HTML, however broken. Comments, and with them what only Word reads, are left out. */
export const parseHtml = (html: string): HtmlElement => {
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] }
  const open: HtmlElement[] = [root]
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = { tag, attributes, children: [] }
        const parent = open[Math.min(open.length, maxDepth) - 1] ?? root
        parent.children.push(element)
        open.push(open.length < maxDepth ? element : parent)
      },
      ontext: (text) => {
        open.at(-1)?.children.push(text)
      },
      onclosetag: () => {
        if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  return root
}

/** The text of an element with everything below it. */
export const innerText = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(innerText).join('')
