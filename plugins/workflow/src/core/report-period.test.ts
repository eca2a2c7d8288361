import { expect, it } from 'vitest'
import { isDay, reportPeriod } from './report-period.ts'

it.each([
  ['month', '2026-11-14', '2026-10-15', '2026-11-14'],
  ['month', '2026-11-15', '2026-11-15', '2026-12-14'],
  ['month', '2026-12-20', '2026-12-15', '2027-01-14'],
  ['quarter', '2026-03-14', '2025-12-15', '2026-03-14'],
  ['quarter', '2026-03-15', '2026-03-15', '2026-06-14'],
  ['quarter', '2026-11-25', '2026-09-15', '2026-12-14'],
  ['half', '2026-06-14', '2025-12-15', '2026-06-14'],
  ['half', '2026-06-15', '2026-06-15', '2026-12-14'],
  ['year', '2026-12-14', '2025-12-15', '2026-12-14'],
  ['year', '2026-12-15', '2026-12-15', '2027-12-14'],
] as const)('the %s of %s runs from %s to %s', (kind, date, from, to) => {
  expect(reportPeriod(kind, date)).toEqual({ from, to })
})

it('the period before ends on the day before', () => {
  expect(reportPeriod('quarter', '2026-01-01', 1)).toEqual({ from: '2025-09-15', to: '2025-12-14' })
})

it('takes days of the calendar only', () => {
  expect(['2026-02-28', '2026-02-30', '26-1-1', '1999-01-01', 'x'].map(isDay)).toEqual([
    ...[true, false, false, false, false],
  ])
})
