import { canonicalJson } from '../canonical.ts'
import type { Listed } from '../freeze.ts'

/** All of a line but its marks, which grading anew may change. */
const withoutMarks = ({ right: _, uncounted: __, ...line }: Listed): string => canonicalJson(line)

/**
 * How many entries are not as a frozen list commits to them: changed, gone or come since.
 *
 * @param now all attempts as they stand, those that do not count as well
 */
export const alteredEntries = (frozen: readonly Listed[], now: readonly Listed[]): number => {
  const known = new Map(now.map((line) => [line.id, line]))
  const changed = frozen.filter((line) => {
    const own = known.get(line.id)
    return !own || withoutMarks(own) !== withoutMarks(line)
  }).length
  const counted = new Set(frozen.map(({ id }) => id))
  const before = new Set(frozen.flatMap(({ uncounted = [] }) => uncounted))
  const after = now.filter(({ id }) => !counted.has(id)).map(({ entryHash }) => entryHash ?? '')
  const come = after.filter((hash) => !before.has(hash)).length
  const gone = [...before].filter((hash) => !after.includes(hash)).length
  return changed + Math.max(come, gone)
}
