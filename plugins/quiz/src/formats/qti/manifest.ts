import { readDifficulty } from '../../core/bank/difficulty.ts'
import { type Element, textIn } from '../xml/tree.ts'
import { attributeOf, findAll, plainName } from './names.ts'
import type { ItemFacts } from './read-item.ts'

/** An item of a package: the file it stands in, and what the manifest tells of it. */
export type Resource = { href: string; facts: ItemFacts }

const first = (element: Element, name: string): string => {
  const [found] = findAll(element, (one) => one === name)
  return found ? textIn(found).trim() : ''
}

const factsOf = (resource: Element): ItemFacts => {
  const [relation] = findAll(resource, (name) => name === 'relation')
  const [general] = findAll(resource, (name) => name === 'general')
  const entry = general ? first(general, 'entry') : ''
  const topic = general ? first(general, 'keyword') : ''
  const [level] = findAll(resource, (name) => name === 'difficulty')
  const difficulty = level ? readDifficulty(first(level, 'value') || textIn(level)) : null
  const source =
    relation && first(relation, 'value') === 'isbasedon' ? first(relation, 'description') : ''
  return {
    ...(/^[A-Za-z0-9._-]{1,40}$/.test(entry) ? { key: entry } : {}),
    ...(topic ? { topic } : {}),
    ...(difficulty ? { difficulty } : {}),
    ...(source ? { source } : {}),
  }
}

/** The items that a content package's manifest names, in its order. */
export const resourcesOf = (manifest: Element): Resource[] =>
  findAll(manifest, (name) => name === 'resource')
    .filter((resource) => /^imsqti_item|\bitem\b/i.test(attributeOf(resource, 'type')))
    .map((resource) => {
      const [file] = findAll(resource, (name) => name === 'file')
      const href = attributeOf(resource, 'href') || (file ? attributeOf(file, 'href') : '')
      return { href: href.replace(/^\.\//, ''), facts: factsOf(resource) }
    })

/** Whether a root is a manifest. */
export const isManifest = (root: Element): boolean => plainName(root.name) === 'manifest'
