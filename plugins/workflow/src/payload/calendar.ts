import type { CollectionConfig, Payload } from 'payload'
import type { Text } from '../core/text.ts'
import {
  addWorkingTime,
  plainCalendar,
  type WorkCalendar,
  type WorkSpan,
} from '../core/working-time.ts'
import { dbReq, type DbRequest, type Engine } from './engine.ts'
import type { CalendarDay, CalendarOptions } from './options.ts'
import { calendarSlug } from './slugs.ts'

const words = (vi: string, en: string): Text => ({ vi, en })

type Row = { date: string; kind: 'off' | 'worked' }

const signedIn: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => Boolean(req.user)

/** The days that differ from the ordinary week, as an administrator keeps them. */
export const calendarCollection = ({ access }: CalendarOptions): CollectionConfig => ({
  slug: calendarSlug,
  labels: {
    singular: words('Ngày nghỉ, ngày làm bù', 'Day off or worked'),
    plural: words('Lịch làm việc', 'Working calendar'),
  },
  admin: {
    group: words('Tổ chức', 'Organisation'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['date', 'name', 'kind', 'note'],
    description: words(
      'Thời hạn xử lý bỏ qua thứ Bảy, Chủ nhật và các ngày nghỉ ghi ở đây; ngày làm bù được tính.',
      'Deadlines skip weekends and the days off listed here; days worked instead count.',
    ),
  },
  access: { read: signedIn, create: access, update: access, delete: access },
  defaultSort: 'date',
  lockDocuments: false,
  fields: [
    {
      name: 'date',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: words('Ngày (năm-tháng-ngày)', 'Date (year-month-day)'),
      admin: { placeholder: '2026-02-17' },
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        (typeof value === 'string' &&
          /^\d{4}-\d{2}-\d{2}$/.test(value) &&
          !Number.isNaN(Date.parse(value))) ||
        (req.i18n.language === 'en'
          ? 'Write the date as 2026-02-17.'
          : 'Hãy ghi ngày dạng 2026-02-17.'),
    },
    { name: 'name', type: 'text', required: true, maxLength: 200, label: words('Tên', 'Name') },
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'off',
      label: words('Loại', 'Kind'),
      options: [
        { value: 'off', label: words('Nghỉ', 'Off') },
        { value: 'worked', label: words('Làm bù', 'Worked instead') },
      ],
    },
    { name: 'note', type: 'text', maxLength: 300, label: words('Căn cứ', 'Source') },
  ],
})

/** The calendar of the project as it stands now. */
export const calendarOf = async (engine: Engine, req: DbRequest): Promise<WorkCalendar> => {
  const { calendar } = engine.workflow
  const base = { ...plainCalendar, ...(calendar?.hours ? { hours: calendar.hours } : {}) }
  if (!calendar) return base
  const { docs } = await engine.payload.db.find<Row>({
    collection: calendarSlug,
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const dates = (kind: Row['kind']): Set<string> =>
    new Set(docs.filter((row) => row.kind === kind).map(({ date }) => date))
  return { ...base, daysOff: dates('off'), workdays: dates('worked') }
}

/** Counts spans of working time from a moment by the project's calendar. */
export const countFrom = async (
  engine: Engine,
  now: string,
  req: DbRequest,
): Promise<(span: WorkSpan) => string> => {
  const calendar = await calendarOf(engine, req)
  return (span) => addWorkingTime(calendar, now, span)
}

/** Puts the project's known days into an empty calendar; what an administrator wrote stays. */
export const fillCalendar = async (
  payload: Payload,
  days: readonly CalendarDay[],
): Promise<void> => {
  const { totalDocs } = await payload.db.count({ collection: calendarSlug })
  if (totalDocs > 0) return
  for (const data of days) await payload.db.create({ collection: calendarSlug, data })
}
