import type { Facts } from './facts.ts'

/** When a stage is part of the way. Data rather than code can be drawn and checked for sense. */
export type Condition<Flag extends string = string> =
  | { flag: Flag }
  | { field: string; in: readonly (string | number | boolean)[] }
  | { field: string; atLeast: number }
  | { not: Condition<Flag> }
  | { all: readonly Condition<Flag>[] }
  | { any: readonly Condition<Flag>[] }

const values = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** Whether a condition holds. A field with several values meets `in` with any of them. */
export const holds = (condition: Condition, facts: Facts): boolean => {
  if ('flag' in condition) return facts.flags[condition.flag] === true
  if ('not' in condition) return !holds(condition.not, facts)
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  const value = facts.content[condition.field]
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast
  return values(value).some((one) => condition.in.includes(one as string))
}

type Atom = Exclude<Condition, { not: unknown } | { all: unknown } | { any: unknown }>

const atomsOf = (condition: Condition): readonly Atom[] => {
  if ('not' in condition) return atomsOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(atomsOf)
  if ('any' in condition) return condition.any.flatMap(atomsOf)
  return [condition]
}

/** The flags that a condition asks about. */
export const flagsIn = (condition: Condition): readonly string[] =>
  atomsOf(condition).flatMap((atom) => ('flag' in atom ? [atom.flag] : []))

const candidates = (atoms: readonly Atom[]): Facts[] => {
  const flags = [...new Set(atoms.flatMap((atom) => ('flag' in atom ? [atom.flag] : [])))]
  const fields = new Map<string, unknown[]>()
  for (const atom of atoms) {
    if ('flag' in atom) continue
    const known = fields.get(atom.field) ?? [undefined]
    const more = 'in' in atom ? atom.in : [atom.atLeast, atom.atLeast - 1]
    fields.set(atom.field, [...known, ...more])
  }
  let all: Facts[] = [{ flags: {}, content: {} }]
  for (const flag of flags)
    all = all.flatMap((facts) =>
      [true, false].map((value) => ({ ...facts, flags: { ...facts.flags, [flag]: value } })),
    )
  for (const [field, choices] of fields)
    all = all.flatMap((facts) =>
      choices.map((value) => ({ ...facts, content: { ...facts.content, [field]: value } })),
    )
  return all
}

/** Whether any document could meet the condition; tries the values that it names. */
export const isSatisfiable = (condition: Condition): boolean =>
  candidates(atomsOf(condition)).some((facts) => holds(condition, facts))
