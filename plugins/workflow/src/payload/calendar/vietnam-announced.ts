import type { CalendarDay } from './options.ts'

const day = (
  date: string,
  kind: CalendarDay['kind'],
  vi: string,
  en: string,
  source: string,
): CalendarDay => ({ date, kind, name: { vi, en }, source })

const newYear2026 = 'Văn bản số 12729/VPCP-KGVX ngày 25/12/2025'
const autumn2026 = 'Ý kiến của Thủ tướng Chính phủ, công bố ngày 13/10/2025'

const announced: Record<number, CalendarDay[]> = {
  2026: [
    day('2026-01-02', 'dayOff', 'Nghỉ Tết Dương lịch', 'New Year holiday', newYear2026),
    day('2026-01-10', 'workday', 'Làm bù ngày 02/01', 'Worked instead of 2 January', newYear2026),
    day('2026-08-22', 'workday', 'Làm bù ngày 31/8', 'Worked instead of 31 August', autumn2026),
    day('2026-08-31', 'dayOff', 'Nghỉ Quốc khánh', 'National Day holiday', autumn2026),
    day('2026-09-01', 'dayOff', 'Nghỉ Quốc khánh', 'National Day holiday', autumn2026),
  ],
}

/** Days of that year that the government moved or chose; none before it says so. */
export const announcedDays = (year: number): readonly CalendarDay[] => announced[year] ?? []
