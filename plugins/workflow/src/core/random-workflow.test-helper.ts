import fc from 'fast-check'
import type { Actor, Authority } from './actor.ts'
import { actions, type Command } from './decision.ts'
import { defineWorkflow } from './define.ts'
import type { Definition, Party, Quorum, Stage } from './definition.ts'

const word = { vi: 'x', en: 'x' }
const bodies = ['a', 'b', 'c']
/** Ids of the people. */
const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']

const authority: fc.Arbitrary<Authority> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...bodies).map((body) => ({ body })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...bodies).map((body) => ({ body, positions: ['chief'] })),
  },
  { weight: 1, arbitrary: fc.constant({ role: 'editor' }) },
  { weight: 1, arbitrary: fc.constant({ persons: ['p1', 'p2', 'p3'] }) },
)
const quorum: fc.Arbitrary<Quorum> = fc.constantFrom<Quorum>(1, 1, 1, 2, 'all')

const stageParts = fc.oneof(
  fc.record({ by: authority, quorum }),
  fc.record({
    parties: fc.tuple(authority, authority, quorum).map(([one, two, many]): Party[] => [
      { name: 'one', by: one, quorum: many },
      { name: 'two', by: two },
    ]),
  }),
)

const stages: fc.Arbitrary<Stage<string, 'f'>[]> = fc
  .array(fc.tuple(stageParts, fc.boolean(), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([parts, onFlag, signs, timed], index) => ({
      name: `s${index}`,
      label: word,
      approveLabel: word,
      ...parts,
      ...(onFlag ? { when: { flag: 'f' } } : {}),
      ...(signs ? { signing: { principals: ['chief'], deputies: ['deputy'] } } : {}),
      ...(timed ? { deadline: { days: 1 } } : {}),
    })),
  )

/** Rules of any shape, with an earlier version of others. */
export const definitions: fc.Arbitrary<Definition> = fc
  .record({
    stages,
    earlier: stages,
    resume: fc.constantFrom<'stage' | 'start'>('stage', 'start'),
    several: fc.constantFrom<'another' | 'discharge'>('another', 'discharge'),
  })
  .map(({ earlier, ...parts }) => {
    const shared = {
      publish: [{ body: 'a' }],
      unpublish: [{ body: 'b' }],
      manage: [{ body: 'a' }],
      flags: { f: [{ body: 'a' }] },
      fastTrack: { by: [{ body: 'c' }], within: { days: 1 } },
      fieldsOf: () => ['x'],
    }
    const previous = [defineWorkflow({ ...shared, ...parts, stages: earlier, version: 1 })]
    return defineWorkflow({ ...shared, ...parts, version: 2, previous })
  })

/** Eight people with seats at random; the last but two stands in for the second. */
export const people: fc.Arbitrary<Actor[]> = fc
  .array(
    fc.array(
      fc.record({
        body: fc.constantFrom(...bodies),
        position: fc.constantFrom('chief', 'deputy', 'member'),
        fields: fc.constantFrom(['x'], ['y']),
      }),
      { minLength: 1, maxLength: 3, size: 'max' },
    ),
    { minLength: ids.length, maxLength: ids.length },
  )
  .map((all) =>
    all.map((seats, index): Actor => ({
      id: ids[index] ?? '',
      name: ids[index] ?? '',
      seats,
      isEditor: index % 2 === 0,
      roles: index < 2 ? ['editor'] : [],
      ...(index === 5
        ? {
            mandates: [
              {
                kind: 'substitution',
                for: { id: 'p2', name: 'p2' },
                seats: all[1] ?? [],
                from: '',
                to: '~',
              },
            ],
          }
        : {}),
    })),
  )

/** What happens next to the one document. */
export type Move =
  | { kind: 'act'; who: number; command: Omit<Command, 'revision' | 'contentHash'>; stale: number }
  | {
      kind: 'useful'
      who: number
      pick: number
      command: Omit<Command, 'revision' | 'contentHash'>
    }
  | { kind: 'edit'; who: number; hash: string; flag: boolean }
  | { kind: 'clock'; minutes: number }
  | { kind: 'upgrade' }

const command = fc.record(
  {
    action: fc.constantFrom(...actions),
    comment: fc.constantFrom('lý do', '', undefined),
    capacity: fc.constantFrom('own', 'KT', undefined),
    to: fc.constantFrom(...ids),
    publishAt: fc.constantFrom('2026-12-01T00:00:00Z', null, undefined),
    takeDownAt: fc.constantFrom('2026-12-02T00:00:00Z', null, undefined),
    of: fc.constantFrom(1, undefined),
    path: fc.constant('title'),
    quote: fc.constant('q'),
    replacement: fc.constant('r'),
  },
  { requiredKeys: ['action'] },
) as fc.Arbitrary<Command>

/** Any move, useful ones more often. */
export const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      who: fc.nat(ids.length - 1),
      command,
      stale: fc.constantFrom(0, 0, 0, 0, 1),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('useful' as const),
      who: fc.nat(ids.length - 1),
      pick: fc.nat(1000),
      command,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who: fc.nat(ids.length - 1),
      hash: fc.constantFrom('h1', 'h2', 'h3'),
      flag: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'upgrade' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), minutes: fc.nat(20_000) }),
  },
)
