import { BadRequest } from './bad-request.ts'
import type { JsonObject } from './json.ts'

const maxLength = 20_000
const maxDepth = 30

/**
 * Refuses GraphQL documents that are too long, nested too deep, or hide a NUL behind an escape.
 *
 * @throws BadRequest
 */
export const checkGraphql = ({ query }: JsonObject): void => {
  if (typeof query !== 'string') {
    throw new BadRequest(400, 'Thiếu "query"', '"query" must be a text')
  }
  if (query.length > maxLength) {
    throw new BadRequest(413, 'Truy vấn quá dài', 'The query is too long')
  }
  if (/\\u(?:0000|\{0+\})/i.test(query)) {
    throw new BadRequest(400, 'Chữ có ký tự không hợp lệ', 'A text has invalid characters')
  }
  let depth = 0
  for (const mark of query.match(/[{}[\]()]/g) ?? []) {
    depth += '{[('.includes(mark) ? 1 : -1
    if (depth > maxDepth) {
      throw new BadRequest(400, 'Truy vấn lồng quá sâu', 'The query is nested too deep')
    }
  }
}
