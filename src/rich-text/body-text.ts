import { childrenOf, isRichText, type RichNode, textOf } from './node.ts'

type Upload = (node: RichNode) => string

const inline = (node: RichNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.type === 'link' || node.type === 'autolink') return withAddress(node)
  if (typeof node['text'] === 'string') return node['text']
  return childrenOf(node).map(inline).join('')
}

const withAddress = (node: RichNode): string => {
  const { url } = (node['fields'] ?? {}) as { url?: unknown }
  const text = textOf(node)
  const plain = typeof url === 'string' ? url.replace(/^(https?:\/\/|mailto:|tel:)/, '') : ''
  return plain && !text.includes(plain) ? `${text} (${String(url)})` : text
}

const list = (node: RichNode, depth: number): string => {
  let number = Number(node['start']) || 1
  return childrenOf(node)
    .map((item) => {
      const nested = childrenOf(item).filter(({ type }) => type === 'list')
      const own = childrenOf(item).filter(({ type }) => type !== 'list')
      const deeper = nested.map((inner) => list(inner, depth + 1))
      if (own.length === 0 && nested.length > 0) return deeper.join('\n')
      const mark =
        node['listType'] === 'number'
          ? `${number++}. `
          : node['listType'] === 'check'
            ? item['checked']
              ? '☑ '
              : '☐ '
            : '- '
      return [`${'   '.repeat(depth)}${mark}${own.map(inline).join('')}`, ...deeper].join('\n')
    })
    .join('\n')
}

const block = (node: RichNode, upload: Upload): string => {
  switch (node.type) {
    case 'list':
      return list(node, 0)
    case 'table':
      return childrenOf(node)
        .map((row) => childrenOf(row).map(inline).join(' | '))
        .join('\n')
    case 'horizontalrule':
      return '———'
    case 'upload':
      return upload(node)
    default:
      return inline(node)
  }
}

/** A rich text as plain text: blocks apart by an empty line, lists and tables as people type them. */
export const bodyText = (body: unknown, upload: Upload): string =>
  isRichText(body)
    ? childrenOf(body.root)
        .map((node) => block(node, upload).trim())
        .filter(Boolean)
        .join('\n\n')
    : ''
