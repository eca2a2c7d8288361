import type { CollectionConfig, Field, GlobalConfig, TextFieldValidation } from 'payload'
import type { Text } from '../../core/text.ts'
import { stretchesOf, type WorkHours } from '../../core/working-time.ts'
import { calendarSlug, workingTimeSlug } from '../slugs.ts'
import type { CalendarOptions, CalendarPreset } from './options.ts'
import { weekdays } from './weekdays.ts'
import { dayOf, deriveDay, forget } from './hooks.ts'
import { signedIn } from '../collections/signed-in.ts'

const words = (vi: string, en: string): Text => ({ vi, en })
const group = words('Tổ chức', 'Organisation')

const shortText = (name: string, label: Text, required: boolean): Field => ({
  name,
  type: 'text',
  required,
  maxLength: 200,
  label,
})

/** Days off and days worked instead, one record a day. */
export const calendarCollection = ({ access }: CalendarOptions): CollectionConfig => ({
  slug: calendarSlug,
  labels: {
    singular: words('Ngày nghỉ, ngày làm bù', 'Day off or worked'),
    plural: words('Lịch nghỉ lễ, làm bù', 'Days off and worked'),
  },
  admin: {
    useAsTitle: 'day',
    hideAPIURL: true,
    group,
    defaultColumns: ['date', 'kind', 'nameVi', 'nameEn', 'source'],
    pagination: { defaultLimit: 50 },
    description: words(
      'Hạn xử lý tính theo ngày làm việc dựa vào bảng này. Khi có thông báo nghỉ lễ, hoán đổi ngày làm việc, hãy sửa tại đây.',
      'Deadlines in working days count by this table. Edit it when holidays or swapped days are announced.',
    ),
  },
  defaultSort: '-date',
  access: { read: signedIn, create: access, update: access, delete: access },
  lockDocuments: false,
  hooks: {
    beforeValidate: [deriveDay],
    afterChange: [({ req }) => forget(req)],
    afterDelete: [({ req }) => forget(req)],
  },
  fields: [
    {
      name: 'date',
      type: 'date',
      required: true,
      label: words('Ngày', 'Day'),
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy, EEEEEE' } },
      validate: (value) => dayOf(value) !== null || 'Ngày không hợp lệ. / Not a valid day.',
    },
    {
      name: 'day',
      type: 'text',
      unique: true,
      index: true,
      label: words('Ngày', 'Day'),
      admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'dayOff',
      label: words('Loại', 'Kind'),
      options: [
        { value: 'dayOff', label: words('Ngày nghỉ', 'Day off') },
        { value: 'workday', label: words('Ngày làm bù', 'Worked instead') },
      ],
    },
    shortText('nameVi', words('Tên (tiếng Việt)', 'Name (Vietnamese)'), true),
    shortText('nameEn', words('Tên (tiếng Anh)', 'Name (English)'), false),
    {
      name: 'source',
      type: 'text',
      maxLength: 300,
      label: words('Căn cứ', 'Decided by'),
      admin: {
        description: words(
          'Số, ngày của văn bản thông báo.',
          'Number and date of the notice that says so.',
        ),
      },
    },
  ],
})

const clockTime: TextFieldValidation = (value) =>
  /^([01]\d|2[0-4]):[0-5]\d$/.test(value ?? '') || 'Giờ viết như 07:30. / Write a time as 07:30.'

const timeField = (name: 'from' | 'to', label: Text): Field => ({
  name,
  type: 'text',
  required: true,
  label,
  validate: clockTime,
  admin: { width: '50%', placeholder: '07:30' },
})

const hoursText = ({ hours }: CalendarPreset): string =>
  hours.map(({ from, to }) => `${from}–${to}`).join(', ')

/** The hours of a working day, as administrators keep them. */
export const workingTimeGlobal = ({
  access,
  preset = weekdays,
}: CalendarOptions): GlobalConfig => ({
  slug: workingTimeSlug,
  label: words('Giờ làm việc', 'Working hours'),
  admin: { group, hideAPIURL: true },
  access: { read: signedIn, update: access },
  lockDocuments: false,
  hooks: { afterChange: [({ req }) => forget(req)] },
  fields: [
    {
      name: 'hours',
      type: 'array',
      label: words('Buổi làm việc', 'Working hours'),
      labels: { singular: words('Buổi', 'Stretch'), plural: words('Buổi', 'Stretches') },
      maxRows: 6,
      admin: {
        description: words(
          `Theo thứ tự trong ngày, không chồng lên nhau. Bỏ trống là giờ mặc định: ${hoursText(preset)}.`,
          `In order, without overlap. Empty means the default: ${hoursText(preset)}.`,
        ),
      },
      validate: (rows) => {
        try {
          if (Array.isArray(rows) && rows.length > 0) stretchesOf(rows as WorkHours[])
          return true
        } catch {
          return 'Các buổi phải theo thứ tự, kết thúc sau khi bắt đầu và không chồng nhau. / Hours must be in order, end after they begin, and not overlap.'
        }
      },
      fields: [
        {
          type: 'row',
          fields: [timeField('from', words('Từ', 'From')), timeField('to', words('Đến', 'To'))],
        },
      ],
    },
    {
      name: 'seededYears',
      type: 'json',
      label: words('Các năm đã lập lịch', 'Years laid out'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
})
