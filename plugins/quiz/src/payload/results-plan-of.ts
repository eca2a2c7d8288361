import { plainLine } from '../core/plain-line.ts'
import type { Prize, ResultsPlan, UnitPrize } from '../core/results/prize.ts'
import { onlyGroupsOf } from './people/plan-of.ts'
import type { Text } from '../core/text.ts'

type Data = Record<string, unknown>

/** Readers of a record's rows and words. */
type Reading = {
  rowsOf: (value: unknown) => Data[]
  wordsOf: (data: Data, name: string) => Text
}

const amountOf = (value: unknown): number | null =>
  typeof value === 'number' && value > 0 ? value : null

/** How results are made, from a contest's record. */
export const resultsPlanOf = (data: Data, { rowsOf, wordsOf }: Reading): ResultsPlan => {
  const common = (row: Data) => ({
    name: wordsOf(row, 'name'),
    count: Number(row['count'] ?? 1),
    award: wordsOf(row, 'award'),
    amount: amountOf(row['amount']),
    scope: row['scope'] === 'overall' ? ('overall' as const) : ('round' as const),
  })
  const source = wordsOf(data, 'drawSource')
  return {
    prizes: rowsOf(data['prizes']).map((row): Prize => ({
      ...common(row),
      by: row['by'] === 'draw' ? 'draw' : 'rank',
      least: Number(row['least'] ?? 1),
      ...onlyGroupsOf(row),
    })),
    unitPrizes: rowsOf(data['unitPrizes']).map((row): UnitPrize => ({
      ...common(row),
      by: (row['by'] ?? 'entrants') as UnitPrize['by'],
    })),
    headCounts: Object.fromEntries(
      rowsOf(data['units'])
        .filter(({ headCount }) => typeof headCount === 'number' && headCount > 0)
        .map(({ name, headCount }) => [plainLine(String(name)), Number(headCount)]),
    ),
    overall: (data['overall'] ?? 'none') as ResultsPlan['overall'],
    draw: source.vi ? { source } : null,
    complaintDays: Number(data['complaintDays'] ?? 3),
    answerDays: Number(data['answerDays'] ?? 5),
  }
}
