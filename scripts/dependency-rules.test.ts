import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import rules from '../.dependency-cruiser.mjs'
import { tempDir } from '../test/helpers/temp.ts'

const { dir, remove } = tempDir()

/** Modules that break one rule each. */
const forbidden: [rule: string, file: string, source: string][] = [
  ['core-is-pure', 'plugins/a/src/core/clock.ts', "import fs from 'node:fs'\nexport const x = fs"],
  ['core-is-pure', 'plugins/a/src/core/outside.ts', "export { edge } from '../payload/edge.ts'"],
  [
    'render-draws-only',
    'plugins/a/src/render/asks.ts',
    "export { edge } from '../payload/edge.ts'",
  ],
  [
    'payload-without-interface',
    'plugins/a/src/payload/shows.ts',
    "export { view } from '../ui/view.ts'",
  ],
  [
    'no-plugin-imports-another',
    'plugins/a/src/payload/friend.ts',
    "export { edge } from '../../../b/src/payload/edge.ts'",
  ],
  [
    'no-plugin-imports-the-app',
    'plugins/a/src/payload/app.ts',
    "export { app } from '../../../../src/app.ts'",
  ],
  [
    'collections-without-wiring',
    'collections/posts.ts',
    "export { wire } from '../src/wiring/wire.ts'",
  ],
  ['no-circular', 'src/one.ts', "import { two } from './two.ts'\nexport const one = () => two"],
]

const harmless = [
  ['plugins/a/src/payload/edge.ts', 'export const edge = 1'],
  ['plugins/a/src/ui/view.ts', 'export const view = 1'],
  ['plugins/b/src/payload/edge.ts', 'export const edge = 1'],
  ['src/app.ts', 'export const app = 1'],
  ['src/wiring/wire.ts', 'export const wire = 1'],
  ['src/two.ts', "import { one } from './one.ts'\nexport const two = () => one"],
]

let found: { rule: string; from: string }[]

beforeAll(async () => {
  for (const [file = '', source = ''] of [
    ...harmless,
    ...forbidden.map(([, file, source]) => [file, source]),
  ]) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
    await writeFile(path.join(dir, file), source)
  }
  const { tsConfig: _tsConfig, ...options } = rules.options as Record<string, unknown>
  const { output } = await cruise(['collections', 'plugins', 'src'], {
    ...options,
    baseDir: dir,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  })
  found = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }))
})

afterAll(remove)

it.each(forbidden)('%s is broken by %s, and seen', (rule, from) => {
  expect(found).toContainEqual({ rule, from })
})

it('what breaks no rule is not named', () => {
  const innocent = harmless.map(([file]) => file).filter((file) => file !== 'src/two.ts')
  expect(found.filter(({ from }) => innocent.includes(from))).toEqual([])
})
