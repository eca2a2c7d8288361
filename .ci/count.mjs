/**
 * @typedef {{ passed: number, failed: number, problems: string[] }} Count problems are failures
 *   that no single test or check stands for
 */

/** @returns {Count} */
const alone = (problem) => ({ passed: 0, failed: 1, problems: [problem] })

const parse = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Counts tests in a report of vitest's json reporter. A file that failed without a failed test, and
 * a runner that failed without a failed file, count as one failed each; so does one that ran nothing.
 *
 * @param {string} report
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export const countTests = (report, code) => {
  const files = parse(report)?.testResults
  if (!Array.isArray(files)) return alone(`the tests left no report (exit code ${code})`)
  const problems = []
  let [passed, failed] = [0, 0]
  for (const { name, status, assertionResults: tests = [] } of files) {
    const of = (wanted) => tests.filter((test) => test.status === wanted).length
    passed += of('passed')
    failed += of('failed')
    if (status === 'failed' && of('failed') === 0) problems.push(`${name} failed as a whole`)
  }
  if (code !== 0 && failed + problems.length === 0)
    problems.push(`the test runner failed (exit code ${code})`)
  if (passed + failed + problems.length === 0) problems.push('no test ran')
  return { passed, failed: failed + problems.length, problems }
}

/**
 * Counts checks in the output of `npm run check`, by the line that it ends with.
 *
 * @param {string} output
 * @param {number} code its exit code
 * @returns {Count}
 */
export const countChecks = (output, code) => {
  const line = [...output.matchAll(/^checks: (\d+) passed, (\d+) failed$/gm)].at(-1)
  if (!line) return alone(`the checks did not come to their end (exit code ${code})`)
  const [passed, failed] = line.slice(1).map(Number)
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, problems: [`the checks failed (exit code ${code})`] }
  return { passed, failed, problems: [] }
}
