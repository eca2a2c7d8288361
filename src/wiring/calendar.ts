import type { CalendarDay, CalendarOptions } from '@bangtin/workflow'
import { isAdmin } from '../access/is-admin.ts'

const announced = 'Thông báo lịch nghỉ lễ, Tết năm 2026'
const projected = 'Dự kiến theo Bộ luật Lao động 2019, điều 111 và 112; sửa khi có thông báo'

const off = (name: string, note: string, ...dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, name, kind: 'off', note }))
const worked = (name: string, note: string, date: string): CalendarDay => ({
  ...{ date, name, kind: 'worked', note },
})

/**
 * Days off from Monday to Friday, and Saturdays worked instead. The lunar feasts move and the
 * government announces each year's exchanges, so that the table is the office's to keep.
 */
const days: CalendarDay[] = [
  ...off('Tết Dương lịch', announced, '2026-01-01', '2026-01-02'),
  worked('Làm bù ngày 02/01', announced, '2026-01-10'),
  ...off(
    'Tết Nguyên đán Bính Ngọ',
    announced,
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ),
  ...off('Giỗ Tổ Hùng Vương (nghỉ bù)', announced, '2026-04-27'),
  ...off('Ngày Chiến thắng', announced, '2026-04-30'),
  ...off('Quốc tế Lao động', announced, '2026-05-01'),
  worked('Làm bù ngày 31/8', announced, '2026-08-22'),
  ...off('Quốc khánh', announced, '2026-08-31', '2026-09-01', '2026-09-02'),
  ...off('Tết Dương lịch', projected, '2027-01-01'),
  ...off(
    'Tết Nguyên đán Đinh Mùi',
    projected,
    ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  ),
  ...off('Giỗ Tổ Hùng Vương', projected, '2027-04-16'),
  ...off('Ngày Chiến thắng', projected, '2027-04-30'),
  ...off('Quốc tế Lao động (nghỉ bù)', projected, '2027-05-03'),
  ...off('Quốc khánh', projected, '2027-09-02', '2027-09-03'),
]

/** The ward's working calendar; administrators keep it. */
export const calendar: CalendarOptions = { access: isAdmin, days }
