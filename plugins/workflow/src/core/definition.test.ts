import { describe, expect, expectTypeOf, it } from 'vitest'
import { defineWorkflow } from './define.ts'
import type { StageName, StateName } from './definition.ts'

const stage = (name: string) => ({
  name,
  by: { body: 'board' },
  label: { vi: name, en: name },
  approveLabel: { vi: name, en: name },
})
const by = [{ body: 'board' }]

describe('a workflow definition', () => {
  it.each([
    ['no stage', { stages: [], publish: by, unpublish: by }, 'at least one stage'],
    ['a stage named as a state', { stages: [stage('draft')], publish: by, unpublish: by }, 'draft'],
    [
      'a stage that stands twice',
      { stages: [stage('a'), stage('a')], publish: by, unpublish: by },
      'stands twice',
    ],
    ['nobody to publish', { stages: [stage('a')], publish: [], unpublish: by }, 'publish'],
    ['nobody to take down', { stages: [stage('a')], publish: by, unpublish: [] }, 'unpublish'],
  ])('is refused with %s, and says how to mend it', (_, definition, words) => {
    expect(() => defineWorkflow({ version: 1, ...definition })).toThrow(words)
  })

  const base = { version: 1, publish: by, unpublish: by }

  it.each([
    [
      'a stage nobody can act in',
      { ...stage('a'), by: { persons: [] } },
      'Nobody can act in stage',
    ],
    [
      'a quorum larger than the body',
      { ...stage('a'), by: { persons: ['x'] }, quorum: 2 },
      'larger than its 1 persons',
    ],
    ['a quorum of nobody', { ...stage('a'), quorum: 0 }, '1 or more'],
    [
      'two parties of one name',
      { ...stage('a'), parties: [{ by: { body: 'x' } }, { by: { body: 'x' } }] },
      'each its own "name"',
    ],
    ['a flag that nobody can set', { ...stage('a'), when: { flag: 'x' } }, 'nobody can set'],
    [
      'a stage that is never reached',
      {
        ...stage('a'),
        when: { all: [{ field: 'k', in: ['x'] }, { not: { field: 'k', in: ['x', 'y'] } }] },
      },
      'unreachable',
    ],
    [
      'a cost that is never reached',
      {
        ...stage('a'),
        when: { all: [{ field: 'c', atLeast: 5 }, { not: { field: 'c', atLeast: 3 } }] },
      },
      'unreachable',
    ],
  ])('is refused with %s', (_, broken, words) => {
    expect(() => defineWorkflow({ ...base, stages: [broken as never] })).toThrow(words)
  })

  it.each([
    ['a version that stands twice', { previous: [{ ...base, stages: [stage('a')] }] }, 'twice'],
    [
      'a newer version among the earlier ones',
      { previous: [{ ...base, version: 3, stages: [stage('a')] }] },
      'raise "version"',
    ],
    ['a migration to no stage', { migrations: { 1: { a: 'b' } } }, 'no stage here'],
  ])('is refused with %s', (_, more, words) => {
    const definition = {
      ...base,
      version: 'migrations' in more ? 2 : 1,
      stages: [stage('a')],
      ...more,
    }
    expect(() => defineWorkflow(definition as never)).toThrow(words)
  })

  it('keeps its names as literal types, so that a typo does not compile', () => {
    const definition = defineWorkflow({
      ...base,
      version: 2,
      stages: [
        { ...stage('a'), name: 'desk' },
        { ...stage('b'), name: 'chief', when: { flag: 'big' } },
      ],
      flags: { big: by },
      migrations: { 1: { old: 'desk' } },
    })
    expect(definition.stages).toHaveLength(2)
    expectTypeOf<StageName<typeof definition>>().toEqualTypeOf<'desk' | 'chief'>()
    expectTypeOf<StateName<typeof definition>>().extract<'dekc'>().toBeNever()
    const typo = () =>
      defineWorkflow({
        ...base,
        stages: [{ ...stage('a'), name: 'desk' }],
        flags: { big: by },
        // @ts-expect-error: there is no stage "dekc"
        migrations: { 1: { old: 'dekc' } },
      })
    expect(typo).toThrow('no stage here')
    const flagTypo = () =>
      defineWorkflow({
        ...base,
        // @ts-expect-error: there is no flag "bgi"
        stages: [{ ...stage('a'), name: 'desk', when: { flag: 'bgi' } }],
        flags: { big: by },
      })
    expect(flagTypo).toThrow('nobody can set')
  })
})
