import fc from 'fast-check'
import type { FrozenHead, Listed } from '../freeze.ts'
import type { TieBreak } from '../ranking.ts'

/** An entry with much in common with others, so that ties are frequent. */
export const listed: fc.Arbitrary<Listed> = fc.uuid().chain((id) =>
  fc.record({
    ...{ id: fc.constant(id), person: fc.constant(`p-${id}`) },
    unit: fc.option(fc.constantFrom('Tổ dân phố 1', 'Tổ dân phố 2', 'Đoàn Thanh niên')),
    right: fc.integer({ min: 0, max: 3 }),
    prediction: fc.option(fc.integer({ min: 0, max: 5 })),
    duration: fc.integer({ min: 0, max: 3 }),
    submittedAt: fc.integer({ min: 0, max: 3 }),
  }),
)

const common = {
  ...{ name: fc.constant({ vi: 'Giải' }), award: fc.constant({ vi: '' }) },
  ...{ amount: fc.constant(null), scope: fc.constant('round' as const) },
  count: fc.integer({ min: 1, max: 4 }),
}

/** How a random list is ranked, drawn and given prizes. */
const rules = fc.record({
  tieBreaks: fc.subarray<TieBreak>(['prediction', 'fastest', 'earliest']),
  target: fc.integer({ min: 0, max: 5 }),
  prizes: fc.array(
    fc.record({
      ...common,
      by: fc.constantFrom('rank' as const, 'draw' as const),
      least: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 4 },
  ),
  unitPrizes: fc.array(
    fc.record({ ...common, by: fc.constantFrom('entrants', 'winners', 'rate') }),
    { maxLength: 3 },
  ),
  headCounts: fc.record({
    'Tổ dân phố 1': fc.integer({ min: 1, max: 9 }),
    'Tổ dân phố 3': fc.integer({ min: 1, max: 9 }),
  }),
})

/** Random rules with random entries. */
export const lists = fc.tuple(
  rules,
  fc.uniqueArray(listed, { selector: ({ id }) => id, maxLength: 25 }),
)

/** What else stands at the head of a list. */
export const head: Pick<FrozenHead, 'contest' | 'round' | 'questions' | 'draw'> = {
  ...{ contest: 'c', round: 'r', questions: 3 },
  draw: { vi: 'Sáu số quay tại hội trường' },
}
