import type { CalendarDay, CalendarPreset } from './options.ts'
import { announcedDays } from './vietnam-announced.ts'
import { weekdays } from './weekdays.ts'

const law = 'Bộ luật Lao động 2019, Điều 112'
const makeUpLaw = 'Bộ luật Lao động 2019, Điều 111, khoản 3'
const expected = 'Dự kiến theo Điều 112; sửa lại khi có thông báo nghỉ lễ của năm'

const dayLength = 86_400_000
const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10)
const weekdayOf = (date: string): number => new Date(date).getUTCDay()
const rests = (date: string): boolean => weekdays.weekend.includes(weekdayOf(date))

/** What the law calls a holiday, where the library says it otherwise. */
const lawNames = [
  { library: 'Tết Nguyên Đán', name: { vi: 'Tết Âm lịch', en: 'Lunar New Year' } },
  { library: 'Giải phóng miền Nam', name: { vi: 'Ngày Chiến thắng', en: 'Victory Day' } },
  { library: 'Hùng Vương', name: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hung Kings’ Day' } },
]

/** Public holidays of a year by the library's rules, day by day; Tết is five days. */
const statutory = async (year: number): Promise<CalendarDay[]> => {
  const { default: Holidays } = await import('date-holidays')
  const found = new Map<string, CalendarDay>()
  const english = new Holidays('VN', { types: ['public'] }).getHolidays(year, 'en')
  for (const [index, { start, end, name }] of new Holidays('VN', { types: ['public'] })
    .getHolidays(year, 'vi')
    .entries()) {
    const label = lawNames.find(({ library }) => name.includes(library))?.name ?? {
      vi: name,
      en: english[index]?.name ?? name,
    }
    for (let at = start.getTime(); at < end.getTime(); at += dayLength) {
      const date = new Date(at + weekdays.utcOffset * 60_000).toISOString().slice(0, 10)
      found.set(date, { date, kind: 'dayOff', name: label, source: law })
    }
  }
  return [...found.values()]
}

/**
 * National Day is two days, 2 September and one beside it that the Prime Minister chooses each
 * year; until then the one that joins the weekend.
 */
const besideNationalDay = (year: number): CalendarDay => {
  const weekday = weekdayOf(`${year}-09-02`)
  const isBefore = [2, 3, 5, 6].includes(weekday)
  return {
    date: `${year}-09-${isBefore ? '01' : '03'}`,
    kind: 'dayOff',
    name: { vi: 'Nghỉ Quốc khánh', en: 'National Day holiday' },
    source: expected,
  }
}

/** A holiday on a weekend is made up for on the next working day. */
const makeUps = (holidays: readonly CalendarDay[]): CalendarDay[] => {
  const taken = new Set(holidays.map(({ date }) => date))
  return holidays
    .filter(({ date }) => rests(date))
    .map(({ date, name }) => {
      let free = dayAfter(date)
      while (taken.has(free) || rests(free)) free = dayAfter(free)
      taken.add(free)
      return {
        date: free,
        kind: 'dayOff',
        name: { vi: `Nghỉ bù: ${name.vi}`, en: `In lieu of: ${name.en}` },
        source: makeUpLaw,
      }
    })
}

/** Every day of a year that is not as the week says, in order. */
export const vietnamDays = async (year: number): Promise<readonly CalendarDay[]> => {
  const holidays = [...(await statutory(year)), besideNationalDay(year)].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
  const days = new Map<string, CalendarDay>()
  for (const day of [...holidays, ...makeUps(holidays), ...announcedDays(year)])
    days.set(day.date, day)
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/**
 * Vietnam's offices: the public holidays by the lunar and the solar calendar, what makes up for
 * those on weekends, and the swapped days that the government has announced.
 */
export const vietnam = (): CalendarPreset => ({ ...weekdays, days: vietnamDays })
