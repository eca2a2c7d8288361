import { BadRequest } from './bad-request.ts'
import { checkShape } from './shape.ts'

export type JsonObject = Record<string, unknown>

/**
 * Reads a JSON body, which must be an object; an empty one counts as `{}`.
 *
 * @throws BadRequest
 */
export const readJson = (text: string): JsonObject => {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadRequest(400, 'JSON không đúng cú pháp', 'The JSON is malformed')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'Cần một đối tượng JSON', 'The body must be a JSON object')
  }
  checkShape(value)
  return value as JsonObject
}
