import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import type { Json } from '../../core/canonical.ts'
import { readCase } from '../case-store.ts'
import { engineOf } from '../engine.ts'
import { localeOf } from '../locales.ts'
import { readSnapshot } from '../snapshot-store.ts'
import { type Picture, picturesOf } from './pictures.ts'

/** What a person reads before deciding: exactly the content that the hash names. */
export type Reading = {
  contentHash: string
  fields: { name: string; label: unknown; paragraphs: string[] }[]
  pictures: Picture[]
}

type Field = {
  name: string
  type: string
  label?: unknown
  admin?: { hidden?: boolean }
  options?: (string | { value: string; label: unknown })[]
}

const inline = (node: { [key: string]: Json }): string =>
  typeof node['text'] === 'string'
    ? node['text']
    : (Array.isArray(node['children']) ? node['children'] : [])
        .map((child) => inline(child as { [key: string]: Json }))
        .join('')

type Node = { [key: string]: Json }

const childrenOf = (node: Node): Node[] =>
  (Array.isArray(node['children']) ? node['children'] : []) as Node[]

const containers = ['list', 'table', 'tablerow']

const blocksOf = (node: Node): string[] =>
  typeof node['type'] === 'string' && containers.includes(node['type'])
    ? childrenOf(node).flatMap(blocksOf)
    : [`${node['type'] === 'listitem' ? '• ' : ''}${inline(node).trim()}`]

const blocks = (value: Json | undefined): string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return childrenOf((value['root'] ?? value) as Node)
    .flatMap(blocksOf)
    .filter(Boolean)
}

const paragraphsOf = ({ type }: Field, value: Json | undefined): string[] => {
  if (type === 'richText') return blocks(value)
  if (type !== 'text' && type !== 'textarea') return []
  return typeof value === 'string' ? value.split('\n').filter((line) => line.trim()) : []
}

/**
 * The words and pictures of a document as it was submitted, or as it is public where it waits to
 * be signed off.
 *
 * @throws Refusal `document-unknown` where the document is not there or the person may not see it,
 * `wrong-state` where nothing was submitted
 */
export const readForDecision = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Reading> => {
  const engine = engineOf(req.payload)
  if (!engine.workflow.collections[collection]) throw new Refusal('document-unknown')
  const locale = localeOf(engine, collection, req.query['locale'])
  const stored = await readCase(engine, collection, id, req, locale)
  if (!stored) throw new Refusal('document-unknown')
  const visible = await req.payload.find({
    collection: collection as never,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (visible.docs.length === 0) throw new Refusal('document-unknown')
  const contentHash = stored.submittedHash ?? stored.liveHash
  const snapshot = contentHash ? await readSnapshot(engine, stored.docKey, contentHash, req) : null
  if (!contentHash || !snapshot) throw new Refusal('wrong-state', { state: stored.state })
  const { config } = req.payload.collections[collection as never] as unknown as {
    config: { flattenedFields: Field[] }
  }
  const pictures = await picturesOf(engine, [stored.docKey], req)
  return {
    contentHash,
    fields: config.flattenedFields.flatMap((field) => {
      const paragraphs = field.admin?.hidden
        ? []
        : paragraphsOf(field, snapshot.content.fields[field.name])
      const label = typeof field.label === 'function' ? field.name : (field.label ?? field.name)
      return paragraphs.length > 0 ? [{ name: field.name, label, paragraphs }] : []
    }),
    pictures: pictures.get(stored.docKey) ?? [],
  }
}
