import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { attributes } from '../escape-html.ts'
import { childrenOf, type RichNode } from '../node.ts'
import { isExternal, safeHref } from '../safe-href.ts'

/** A link's target among our own records: a collection and the record or its id. */
export type Reference = { relationTo: string; value: unknown }

/** How links are made. */
export type LinkOptions = {
  /** The address of one of our records; null where the public has none: then only text stays. */
  addressOf: (reference: Reference) => string | null
  /** Put before paths of ours. */
  base?: string
  /** Whether links away from us say so to the browser. */
  marked: boolean
}

type Fields = { url?: unknown; linkType?: unknown; doc?: Reference | null; newTab?: unknown }

/** Links that people made, and addresses that the editor recognised. */
export const linkConverters = ({
  addressOf,
  base,
  marked,
}: LinkOptions): Record<string, HTMLConverter<RichNode>> => {
  const link: HTMLConverter<RichNode> = ({ node, nodesToHTML }) => {
    const text = nodesToHTML({ nodes: childrenOf(node) as never }).join('')
    const { url, linkType, doc, newTab } = (node['fields'] ?? {}) as Fields
    const href = linkType === 'internal' ? doc && addressOf(doc) : safeHref(url, base)
    if (!href) return text
    const external = marked && isExternal(href)
    const tab = marked && newTab ? '_blank' : null
    const rel = external ? 'external noopener' : tab ? 'noopener' : null
    const hint = tab ? '<span class="unseen"> (mở trong thẻ mới)</span>' : ''
    return `<a${attributes({ href, rel, target: tab })}>${text}${hint}</a>`
  }
  return { link, autolink: link }
}
