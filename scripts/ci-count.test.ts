import { describe, expect, it } from 'vitest'
import { countChecks, countTests } from '../.ci/count.mjs'

const report = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      ...{ name: 'a.test.ts', status },
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  })

describe('tests of a run are counted from their report', () => {
  it.each([
    ['all passed', report({ status: 'passed', tests: ['passed', 'passed'] }), 0, [2, 0]],
    ['one failed', report({ status: 'failed', tests: ['passed', 'failed'] }), 1, [1, 1]],
    ['a skipped one', report({ status: 'passed', tests: ['passed', 'skipped'] }), 0, [1, 0]],
    ['a file that did not load', report({ status: 'failed', tests: [] }), 1, [0, 1]],
    ['a hook that failed', report({ status: 'failed', tests: ['skipped'] }), 1, [0, 1]],
    ['a runner that failed later', report({ status: 'passed', tests: ['passed'] }), 1, [1, 1]],
    ['nothing run', report(), 0, [0, 1]],
    ['no report', '', 137, [0, 1]],
    ['half a report', '{"testResults": [', 1, [0, 1]],
  ])('%s', (_, text, code, [passed, failed]) => {
    expect(countTests(text, code)).toMatchObject({ passed, failed })
  })
})

describe('checks are counted from the line they end with', () => {
  it.each([
    ['all passed', '✓ types\n\nchecks: 8 passed, 0 failed\n', 0, [8, 0]],
    ['some failed', 'checks: 6 passed, 2 failed', 1, [6, 2]],
    ['a failure after the end', 'checks: 8 passed, 0 failed', 1, [8, 1]],
    ['a crash', '✓ types\nError', 1, [0, 1]],
    ['silence', '', 0, [0, 1]],
  ])('%s', (_, text, code, [passed, failed]) => {
    expect(countChecks(text, code)).toMatchObject({ passed, failed })
  })
})
