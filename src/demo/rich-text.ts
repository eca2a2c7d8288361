type Node = { type: string; version: number; [key: string]: unknown }

const block = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

/** A paragraph; `**…**` is bold. */
export const paragraph = (value: string): Node =>
  block(
    'paragraph',
    value.split('**').map((part, index) => text(part, index % 2)),
    { textFormat: 0, textStyle: '' },
  )

/** A heading below the title. */
export const heading = (value: string): Node => block('heading', [text(value)], { tag: 'h2' })

/** A numbered or bulleted list. */
export const list = (items: string[], numbered = false): Node =>
  block(
    'list',
    items.map((item, index) => block('listitem', [text(item)], { value: index + 1 })),
    { listType: numbered ? 'number' : 'bullet', start: 1, tag: numbered ? 'ol' : 'ul' },
  )

/** A whole body in the form that the Lexical editor keeps. */
export const richText = (children: Node[]) => ({
  root: block('root', children) as Node & { type: 'root' } as never,
})
