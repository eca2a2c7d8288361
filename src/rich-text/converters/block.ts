import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { attributes } from '../escape-html.ts'
import { childrenOf, type RichNode } from '../node.ts'

const alignments = ['center', 'right', 'end', 'justify']

/** Paragraphs, headings, quotes and rules; empty ones are left out. */
export const blockConverters = ({
  headingTag,
  aligned,
}: {
  headingTag: (node: RichNode) => string
  /** Whether alignment is kept, as a class of ours. */
  aligned: boolean
}): Record<string, HTMLConverter<RichNode>> => {
  const block =
    (tag: (node: RichNode) => string): HTMLConverter<RichNode> =>
    ({ node, nodesToHTML }) => {
      const inner = nodesToHTML({ nodes: childrenOf(node) as never }).join('')
      if (!inner.replaceAll('<br>', '').trim()) return ''
      const format = String(node['format'])
      const kept = aligned && alignments.includes(format) ? `align-${format}` : null
      return `<${tag(node)}${attributes({ class: kept })}>${inner}</${tag(node)}>`
    }
  return {
    paragraph: block(() => 'p'),
    heading: block(headingTag),
    quote: block(() => 'blockquote'),
    horizontalrule: () => '<hr>',
  }
}
