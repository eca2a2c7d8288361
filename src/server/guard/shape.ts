import { BadRequest } from './bad-request.ts'

const maxDepth = 50
const maxText = 200_000

/**
 * Refuses data that no form of ours sends and that would fail further in: nested too deep, text too
 * long, NUL and broken characters, numbers without a finite value.
 *
 * @throws BadRequest
 */
export const checkShape = (root: unknown): void => {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    if (typeof value === 'string') checkText(value)
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new BadRequest(400, 'Số quá lớn', 'A number is too large')
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth > maxDepth) {
      throw new BadRequest(400, 'Dữ liệu lồng quá sâu', 'The data is nested too deep')
    }
    for (const [key, child] of Object.entries(value)) {
      if (key === '__proto__') throw new BadRequest(400, 'Tên trường lạ', 'Strange field name')
      checkText(key)
      open.push({ value: child, depth: depth + 1 })
    }
  }
}

/**
 * Refuses one text.
 *
 * @throws BadRequest
 */
export const checkText = (text: string): void => {
  if (text.length > maxText) {
    throw new BadRequest(
      413,
      `Một đoạn chữ dài quá ${maxText} ký tự`,
      `A text is longer than ${maxText} characters`,
    )
  }
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new BadRequest(400, 'Chữ có ký tự không hợp lệ', 'A text has invalid characters')
  }
}
