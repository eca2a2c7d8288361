import type { Reference } from '../rich-text/converters/link.ts'
import { figureHtml } from '../pictures/figure-html.ts'
import { mediumOf } from '../pictures/picture.ts'
import { bodyHtml } from '../rich-text/body-html.ts'
import type { RichNode } from '../rich-text/node.ts'
import { articlePath } from './addresses.ts'

/** Texts that a place in the body sets for the file it shows. */
export const overridesOf = (node: RichNode): { alt?: unknown; caption?: unknown } =>
  node['fields'] ?? {}

/** The address of a live article that a link refers to, when it was populated for the reader. */
export const liveAddress = ({ relationTo, value }: Reference): string | null => {
  if (relationTo !== 'articles' || typeof value !== 'object' || value === null) return null
  const { slug, _status } = value as { slug?: string | null; _status?: string | null }
  return slug && _status === 'published' ? articlePath(slug) : null
}

/** An article's body as our pages show it; files have to be populated. */
export const pageBody = (body: unknown): string =>
  bodyHtml(body, {
    form: 'page',
    addressOf: liveAddress,
    upload: (node) => figureHtml(mediumOf(node['value']), overridesOf(node)),
  })
