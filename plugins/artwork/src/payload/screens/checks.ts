import type { NumberFieldSingleValidation } from 'payload'
import { limits } from '../../core/size.ts'
import type { Text } from '../../core/text.ts'

const textOf = (vi: string, en: string): Text => ({ vi, en })

const say = (language: string | undefined, { vi, en }: Text): string =>
  language === 'en' ? en : vi

/** A whole number within bounds. */
export const wholeNumber =
  (min: number, max: number): NumberFieldSingleValidation =>
  (value, { required, req }) => {
    if (value === null || value === undefined)
      return required ? say(req.i18n.language, textOf('Hãy nhập mục này.', 'Fill this in.')) : true
    if (Number.isInteger(value) && value >= min && value <= max) return true
    const text = textOf(
      `Nhập số nguyên từ ${min} đến ${max}.`,
      `Enter a whole number from ${min} to ${max}.`,
    )
    return say(req.i18n.language, text)
  }

/** A count of modules whose side, with the module's pixels, a picture can have. */
export const side = (count: string, pixels: string): NumberFieldSingleValidation => {
  const [least, most] = limits.side
  return (value, options) => {
    const plain = wholeNumber(1, most)(value, options)
    if (plain !== true) return plain
    const given = options.siblingData as Record<string, number | undefined>
    const sum = (given[count] ?? 0) * (given[pixels] ?? 0)
    if (!sum || (sum >= least && sum <= most)) return true
    const text = textOf(
      `Cạnh màn hình là ${sum} điểm ảnh; cần từ ${least} đến ${most}.`,
      `The screen's side has ${sum} pixels; it takes ${least} to ${most}.`,
    )
    return say(options.req.i18n.language, text)
  }
}
