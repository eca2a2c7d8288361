import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

const refusal = {
  vi: 'Ngày kết thúc hiển thị không được trước ngày bắt đầu.',
  en: 'The last day must not be before the first.',
}

/** The last day to be shown is not before the first. */
export const notBeforeFrom: DateFieldValidation = (value, options) => {
  const valid = date(value, options)
  if (valid !== true || !value) return valid
  const { displayFrom } = options.siblingData as { displayFrom?: string | Date | null }
  if (!displayFrom || new Date(value) >= new Date(displayFrom)) return true
  return refusal[options.req.i18n.language === 'en' ? 'en' : 'vi']
}
