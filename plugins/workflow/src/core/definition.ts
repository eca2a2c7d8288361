import type { Authority } from './actor.ts'

/** A text in the two languages of the interface. */
export type Text = { vi: string; en: string }

/** What a condition may look at: flags set by decision, and the submitted content. */
export type Facts = {
  flags: Readonly<Record<string, boolean>>
  content: Readonly<Record<string, unknown>>
}

/** One body's turn in the chain. */
export type Stage<Name extends string = string> = {
  name: Name
  /** Who decides here; one decision is enough. */
  by: Authority
  label: Text
  /** The button in the words of the office, for example "Thẩm định". */
  approveLabel: Text
  /** Leaves the stage out where it returns false. @default always */
  when?: (facts: Facts) => boolean
}

/** The way a collection's documents take from draft to public. */
export type Definition<Name extends string = string> = {
  version: number
  stages: readonly Stage<Name>[]
  /** Who puts approved content before the public. */
  publish: readonly Authority[]
  /** Who takes it down, at once and with a reason. */
  unpublish: readonly Authority[]
  /** Checkbox fields that steer the chain, and who alone may change them. */
  flags?: Readonly<Record<string, readonly Authority[]>>
  /** Words for buttons that differ by collection, such as "Tháo dỡ" for a banner. */
  labels?: Partial<Record<'publish' | 'unpublish', Text>>
}

const reserved = ['draft', 'returned', 'approved', 'published']

/**
 * Checks a definition and keeps the stage names as literal types.
 *
 * @throws Error naming the stage and the mend when the definition can't work
 */
export const defineWorkflow = <const Name extends string>(
  definition: Definition<Name>,
): Definition<Name> => {
  const names = definition.stages.map((stage) => stage.name)
  if (names.length === 0) throw new Error('A workflow needs at least one stage.')
  for (const [index, name] of names.entries()) {
    if (reserved.includes(name))
      throw new Error(`Stage "${name}" has the name of a state; choose another name.`)
    if (names.indexOf(name) !== index)
      throw new Error(`Stage "${name}" stands twice; give each stage a name of its own.`)
  }
  if (definition.publish.length === 0)
    throw new Error('Nobody may publish; name at least one body in "publish".')
  if (definition.unpublish.length === 0)
    throw new Error('Nobody may unpublish; name at least one body in "unpublish".')
  return definition
}
