import { childrenOf, type Element } from '../xml/tree.ts'

/** A name of QTI 2 or 3 in one form: "qti-simple-choice" and "simpleChoice" are "simplechoice". */
export const plainName = (name: string): string =>
  name.replace(/^qti-/, '').replaceAll('-', '').toLowerCase()

/** An attribute under either version's name. */
export const attributeOf = ({ attributes }: Element, name: string): string => {
  for (const [key, value] of Object.entries(attributes)) if (plainName(key) === name) return value
  return ''
}

/** Elements within of one level that have one of these names. */
export const within = (element: Element, ...names: string[]): Element[] =>
  childrenOf(element).filter(({ name }) => names.includes(plainName(name)))

/** All elements within, of any level, that pass; those within a match are left out. */
export const findAll = (element: Element, wanted: (name: string) => boolean): Element[] =>
  childrenOf(element).flatMap((child) =>
    wanted(plainName(child.name)) ? [child] : findAll(child, wanted),
  )
