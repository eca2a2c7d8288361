/**
 * Codes for questions that have none: "CH-0001" and on, after the highest that is taken.
 *
 * @param taken all codes of the bank, and those that a file brings
 */
export const codeMaker = (taken: ReadonlySet<string>): (() => string) => {
  let last = Math.max(0, ...[...taken].map((code) => Number(/^CH-(\d{1,8})$/.exec(code)?.[1] ?? 0)))
  return () => {
    last += 1
    return `CH-${String(last).padStart(4, '0')}`
  }
}
