import { type Authority, authorityKey } from '../../core/actor.ts'
import { partiesOf } from '../../core/chain.ts'
import type { Condition } from '../../core/condition.ts'
import type { Stage } from '../../core/definition.ts'
import type { WorkSpan } from '../../core/working-time.ts'
import type { Engine } from '../../payload/engine.ts'
import { diagramTexts } from '../../translations/diagram.ts'
import { fill } from '../../translations/inbox.ts'

type Language = 'vi' | 'en'
type Option = string | { value: string; label: unknown }
type Field = { name: string; label?: unknown; options?: Option[] }

const textOf = (label: unknown, language: Language, otherwise: string): string =>
  typeof label === 'string'
    ? label
    : typeof label === 'object' && label !== null && language in label
      ? String((label as Record<string, unknown>)[language])
      : otherwise

/** A definition's parts in words of one language. */
export const definitionWords = (engine: Engine, collection: string, language: Language) => {
  const texts = diagramTexts[language]
  const { config } = engine.payload.collections[collection as never] as unknown as {
    config: { flattenedFields: Field[] }
  }
  const fieldOf = (name: string) => config.flattenedFields.find((field) => field.name === name)
  const nameOf = (name: string): string => textOf(fieldOf(name)?.label, language, name)
  const valueOf = (field: string, value: string | number | boolean): string => {
    const option = fieldOf(field)?.options?.find(
      (one) => typeof one === 'object' && one.value === value,
    )
    return typeof option === 'object'
      ? textOf(option.label, language, String(value))
      : String(value)
  }

  const condition = (when: Condition): string => {
    if ('flag' in when) return fill(texts.flag, { name: nameOf(when.flag) })
    if ('not' in when) return fill(texts.not, { condition: condition(when.not) })
    if ('all' in when) return when.all.map(condition).join(texts.and)
    if ('any' in when) return when.any.map(condition).join(texts.or)
    const name = nameOf(when.field)
    if ('atLeast' in when) return fill(texts.atLeast, { name, value: when.atLeast })
    const values = when.in.map((value) => `“${valueOf(when.field, value)}”`).join(texts.or)
    return fill(texts.isIn, { name, values })
  }

  const who = (authority: Authority): string => {
    if ('body' in authority)
      return engine.workflow.bodies[authority.body]?.[language] ?? authority.body
    if ('role' in authority) return fill(texts.role, { name: authority.role })
    return 'rule' in authority ? authority.label[language] : texts.persons
  }

  const span = (given: WorkSpan): string =>
    'days' in given
      ? fill(texts.days, { count: given.days })
      : fill(texts.hours, { count: given.hours })

  const quorum = (count: number | 'all'): string =>
    count === 'all'
      ? texts.quorumAll
      : count === 1
        ? texts.quorumOne
        : fill(texts.quorumSome, { count })

  return {
    who,
    span,
    everyone: (authorities: readonly Authority[]): string =>
      [...new Map(authorities.map((one) => [authorityKey(one), who(one)])).values()].join(', '),
    /** Who decides at a stage, and how many of them. */
    parties: (stage: Stage): string => {
      const all = partiesOf(stage).map(
        ({ by, quorum: count = 1 }) => `${who(by)}: ${quorum(count)}`,
      )
      return all.length > 1 ? fill(texts.together, { parties: all.join('; ') }) : (all[0] ?? '')
    },
    /** When a stage applies; null where always. */
    when: ({ when }: Stage): string | null => {
      if (when === undefined) return null
      if (typeof when === 'function') return texts.whenRule
      if ('not' in when) return fill(texts.unless, { condition: condition(when.not) })
      return fill(texts.when, { condition: condition(when) })
    },
  }
}
