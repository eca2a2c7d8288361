import { convertLexicalToHTML, type HTMLConverter } from '@payloadcms/richtext-lexical/html'
import { blockConverters } from './converters/block.ts'
import { linkConverters, type LinkOptions } from './converters/link.ts'
import { listConverters } from './converters/list.ts'
import { tableConverters } from './converters/table.ts'
import { textConverters } from './converters/text.ts'
import { headingTags } from './heading-levels.ts'
import { childrenOf, isRichText, type RichNode } from './node.ts'

/** What {@link bodyHtml} has to be told. */
export type BodyOptions = Pick<LinkOptions, 'addressOf' | 'base'> & {
  /** The HTML of an uploaded file; empty where it can't be shown. */
  upload: (node: RichNode) => string
  /**
   * `page` is for our own pages: alignment, wide tables that scroll, marked links. `clean` is for
   * other systems: elements with their meaning, no classes and no styles.
   */
  form: 'page' | 'clean'
}

const scrolling = (table: string): string =>
  `<div class="wide-table" role="region" aria-label="Bảng" tabindex="0">${table}</div>`

/**
 * A rich text as HTML, by Payload's converter with elements of our own. All text is escaped and
 * links have only harmless schemes, so the result needs no further cleaning. Nodes of unknown
 * types show what they contain.
 */
export const bodyHtml = (body: unknown, { upload, form, addressOf, base }: BodyOptions): string => {
  if (!isRichText(body)) return ''
  const page = form === 'page'
  const converters: Record<string, HTMLConverter<RichNode>> = {
    ...textConverters,
    ...listConverters(page),
    ...tableConverters(page ? scrolling : (table) => table),
    ...linkConverters({ addressOf, ...(base ? { base } : {}), marked: page }),
    ...blockConverters({ headingTag: headingTags(body.root), aligned: page }),
    upload: ({ node }) => upload(node),
    unknown: ({ node, nodesToHTML }) => nodesToHTML({ nodes: childrenOf(node) as never }).join(''),
  }
  return convertLexicalToHTML({
    data: body as never,
    converters: converters,
    disableContainer: true,
  })
}
