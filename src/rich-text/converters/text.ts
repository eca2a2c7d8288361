import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { escapeHtml } from '../escape-html.ts'
import type { RichNode } from '../node.ts'

// The editor's bits for the formats of a text; the first here is the innermost element.
const formats: [number, string][] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
]

/** Text with its formats, line breaks and tabs. */
export const textConverters: Record<string, HTMLConverter<RichNode>> = {
  text: ({ node }) => {
    const text = typeof node['text'] === 'string' ? escapeHtml(node['text']) : ''
    if (!text.trim()) return text
    return formats
      .filter(([bit]) => Number(node['format']) & bit)
      .reduce((inner, [, tag]) => `<${tag}>${inner}</${tag}>`, text)
  },
  linebreak: () => '<br>',
  tab: () => ' ',
}
