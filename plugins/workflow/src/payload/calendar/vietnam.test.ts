import { describe, expect, it } from 'vitest'
import { addWorkingTime, type WorkCalendar } from '../../core/working-time.ts'
import { vietnam } from './vietnam.ts'

const datesOf = async (year: number, kind: 'dayOff' | 'workday'): Promise<string[]> =>
  (await vietnam().days(year)).filter((day) => day.kind === kind).map(({ date }) => date)

describe('Vietnam’s calendar', () => {
  it('is in 2026 what the government announced', async () => {
    expect(await datesOf(2026, 'dayOff')).toEqual([
      ...['2026-01-01', '2026-01-02'],
      ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      ...['2026-04-26', '2026-04-27', '2026-04-30', '2026-05-01'],
      ...['2026-08-31', '2026-09-01', '2026-09-02'],
    ])
    expect(await datesOf(2026, 'workday')).toEqual(['2026-01-10', '2026-08-22'])
  })

  it('makes up in 2027 for the days of Tết and the first of May that fall on a weekend', async () => {
    expect(await datesOf(2027, 'dayOff')).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'],
      ...['2027-02-10', '2027-02-11'],
      ...['2027-04-16', '2027-04-30', '2027-05-01', '2027-05-03'],
      ...['2027-09-02', '2027-09-03'],
    ])
    expect(await datesOf(2027, 'workday')).toEqual([])
  })

  it('names each day in both languages, and who decided it', async () => {
    for (const { name, source } of await vietnam().days(2027)) {
      expect(name.vi.normalize('NFC')).toBe(name.vi)
      expect([name.en.length > 3, source.length > 10]).toEqual([true, true])
    }
  })

  it('carries a deadline over Tết', async () => {
    const { hours, weekend, utcOffset } = vietnam()
    const ward: WorkCalendar = {
      ...{ hours, weekend, utcOffset },
      daysOff: new Set(await datesOf(2026, 'dayOff')),
      workdays: new Set(await datesOf(2026, 'workday')),
    }
    expect(addWorkingTime(ward, '2026-02-13T08:00:00.000Z', { days: 2 })).toBe(
      '2026-02-24T08:00:00.000Z',
    )
    expect(addWorkingTime(ward, '2026-08-21T08:00:00.000Z', { days: 6 })).toBe(
      '2026-08-28T08:00:00.000Z',
    )
  })
})
