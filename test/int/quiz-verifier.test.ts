import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { frozenHash, frozenText } from '../../plugins/quiz/src/core/freeze.ts'
import { sha256Hex } from '../../plugins/quiz/src/core/keyed-hash.ts'
import { type ActBody, actText } from '../../plugins/quiz/src/core/results/act-chain.ts'
import { head, lists } from '../../plugins/quiz/src/core/results/lists.test-helper.ts'
import { publishedOf } from '../../plugins/quiz/src/core/results/published.ts'
import { resultOf } from '../../plugins/quiz/src/core/results/result.ts'
import { tempDir } from '../helpers/temp.ts'
import { verifyByProgram } from '../helpers/verify-program.ts'

const { dir, remove } = tempDir()
afterAll(remove)

const closed = (hash: string): ActBody => ({
  ...{ seq: 1, what: 'closed', round: 'dot-1', at: '2026-11-26T00:00:00.000Z' },
  ...{ facts: { hash }, prev: null },
})

const drawn = (hash: string, entropy: string): ActBody => ({
  ...{ seq: 2, what: 'drawn', round: head.round, at: '2026-11-26T00:00:00.000Z' },
  ...{ facts: { hash, entropy }, prev: sha256Hex(actText(closed(hash))) },
})

describe('the program of the docs', () => {
  it('agrees with the engine on random lists, rules and draws', () => {
    fc.assert(
      fc.property(lists, fc.option(fc.string({ minLength: 1 })), ([by, entries], typed) => {
        const entropy =
          typed === null ? null : `${typed}7`.normalize('NFC').replace(/\s+/g, ' ').trim()
        const draw = entropy === null ? null : head.draw
        const list = frozenText({ ...head, ...by, draw }, entries)
        const row = { hash: frozenHash(list), list, entropy }
        const acts = [closed(row.hash), ...(entropy === null ? [] : [drawn(row.hash, entropy)])]
        const { status, output } = verifyByProgram(
          dir,
          publishedOf(row, resultOf(list, entropy), acts),
        )
        expect(output).toContain(' 0 faults')
        expect(status).toBe(0)
      }),
      { numRuns: 15 },
    )
  })

  it('has at most sixty lines, and is the one that the results page offers', () => {
    const program = readFileSync('docs/verify-results.mjs', 'utf8')
    expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
    expect(readFileSync('public/verify-results.mjs', 'utf8')).toBe(program)
  })
})
