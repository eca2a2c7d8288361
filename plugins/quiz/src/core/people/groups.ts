import type { Text } from '../text.ts'

/** A group of participants (bảng thi), each with its own questions; `key` is its code. */
export type Group = { key: string; name: Text }

/** What may be for some groups only: a round, a question, a prize. Absent: for all. */
export type ForGroups = { onlyGroups?: readonly string[] }

/** Whether something is for a group. @param group its code; null in a contest without groups */
export const isForGroup = ({ onlyGroups = [] }: ForGroups, group: string | null): boolean =>
  onlyGroups.length === 0 || (group !== null && onlyGroups.includes(group))

/** The groups that something is for; all where it names none. */
export const groupsFor = (of: ForGroups, groups: readonly Group[]): Group[] =>
  groups.filter(({ key }) => isForGroup(of, key))

/** Those groups by name, in both languages; null when they are all, or there are none. */
export const groupNames = (
  of: ForGroups,
  groups: readonly Group[],
): { vi: string; en: string } | null => {
  const own = groupsFor(of, groups)
  if (own.length === groups.length) return null
  return {
    vi: own.map(({ name }) => name.vi).join(', '),
    en: own.map(({ name }) => name.en ?? name.vi).join(', '),
  }
}

/** Whether a round and a prize, or a round and a question, have a group in common. */
export const shareGroup = (a: ForGroups, b: ForGroups, groups: readonly Group[]): boolean =>
  groups.length === 0 || groupsFor(a, groups).some(({ key }) => isForGroup(b, key))

const banks = new WeakMap<readonly ForGroups[], Map<string, readonly ForGroups[]>>()

/**
 * The bank of one group: its own questions and those for all. Made once for a version and group, so
 * that what is made from the list once is made once too.
 *
 * @param group its code; null in a contest without groups, whose bank is the whole
 */
export const bankOf = <T extends ForGroups>(
  questions: readonly T[],
  group: string | null,
): readonly T[] => {
  if (group === null) return questions
  const known = banks.get(questions) ?? new Map<string, readonly ForGroups[]>()
  banks.set(questions, known)
  const own = known.get(group) ?? questions.filter((question) => isForGroup(question, group))
  known.set(group, own)
  return own as readonly T[]
}
