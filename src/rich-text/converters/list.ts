import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { attributes } from '../escape-html.ts'
import { childrenOf, type RichNode } from '../node.ts'

type ToHtml = (nodes: RichNode[]) => string

/** The editor keeps a nested list in an item of its own; in HTML it belongs to the item before. */
const items = (list: RichNode, toHtml: ToHtml): string[] => {
  const rendered: string[] = []
  for (const item of childrenOf(list)) {
    const children = childrenOf(item)
    const isNest = children.length > 0 && children.every(({ type }) => type === 'list')
    const mark = list['listType'] === 'check' && !isNest ? (item['checked'] ? '☑ ' : '☐ ') : ''
    if (isNest && rendered.length > 0) rendered.push(`${rendered.pop() ?? ''}${toHtml(children)}`)
    else rendered.push(mark + toHtml(children))
  }
  return rendered
}

/** Lists: bulleted, numbered, of checks, nested; `classed` where our style sheet draws the marks. */
export const listConverters = (classed: boolean): Record<string, HTMLConverter<RichNode>> => ({
  list: ({ node, nodesToHTML }) => {
    const tag = node['listType'] === 'number' ? 'ol' : 'ul'
    const start = Number(node['start'])
    const from = tag === 'ol' && Number.isInteger(start) && start !== 1 ? { start } : {}
    const checks = classed && node['listType'] === 'check' ? { class: 'checks' } : {}
    const rendered = items(node, (nodes) => nodesToHTML({ nodes: nodes as never }).join(''))
    return `<${tag}${attributes({ ...checks, ...from })}>${rendered.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
  },
})
