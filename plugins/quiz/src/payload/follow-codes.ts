type Data = Record<string, unknown>

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

/** Lists whose rows say which groups they are for. */
const lists = ['rounds', 'questions', 'prizes'] as const

/** New codes by old ones, of the groups that are still there under another code. */
const renamedIn = (before: Data, given: Data): Map<unknown, unknown> => {
  const known = new Map(rowsOf(before['groups']).map(({ id, code }) => [id, code]))
  return new Map(
    rowsOf(given['groups'])
      .map(({ id, code }): [unknown, unknown] => [known.get(id), code])
      .filter(([old, code]) => old && code && old !== code),
  )
}

/**
 * Lets rounds, questions and prizes follow a group whose code is changed, or each of them would have
 * to be changed by hand.
 *
 * @param before the record as it was kept
 * @param given what is saved; what it leaves out stays
 */
export const followCodes = (before: Data, given: Data): Data => {
  const renamed = renamedIn(before, given)
  if (renamed.size === 0) return given
  const followed = (row: Data): Data => {
    const only = rowsOf(row['onlyGroups']) as unknown[]
    return only.some((code) => renamed.has(code))
      ? { ...row, onlyGroups: [...new Set(only.map((code) => renamed.get(code) ?? code))] }
      : row
  }
  return {
    ...given,
    ...Object.fromEntries(
      lists.map((list) => [list, rowsOf(given[list] ?? before[list]).map(followed)]),
    ),
  }
}
