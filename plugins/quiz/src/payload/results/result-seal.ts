import { canonicalJson, type Json } from '../../core/canonical.ts'
import { QuizError } from '../../core/quiz-error.ts'
import type { QuizKeys } from '../keys.ts'
import { keyedHex, sha256Hex } from '../native-hash.ts'
import type { BoardRow } from '../results.ts'

/** All of a result that people rely on; its list by the list's hash. */
const covered = [
  ...['key', 'contest', 'roundKey', 'revision', 'state', 'hash', 'entries', 'entropy'],
  ...['closedAt', 'closedBy', 'drawnAt', 'releasedAt', 'releasedBy', 'complaintsUntil'],
  ...['ranking', 'board'],
] as const

/** A result's own fields, whichever of them are there yet. */
export type Sealable = Partial<Omit<BoardRow, 'seal'>> & {
  closedBy?: string | null
  releasedBy?: string | null
}

/** Databases give back null, or nothing, for what was left out. */
const withoutNothing = (value: unknown): Json =>
  JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (member === null ? undefined : member)),
  ) as Json

/**
 * A keyed hash of a result as the engine wrote it, by a key outside the database: whoever changes a
 * row below the engine can't make it.
 */
export const sealOf = (keys: QuizKeys, row: Sealable): string => {
  const own = row as Record<string, unknown>
  const values = Object.fromEntries(covered.map((name) => [name, own[name]]))
  return keyedHex(keys.lookup(), 'result', canonicalJson(withoutNothing(values)))
}

/** Whether a result stands as the engine wrote it. */
export const isSealed = (keys: QuizKeys, row: Sealable & { seal?: string | null }): boolean =>
  row.seal === sealOf(keys, row)

/** @throws QuizError `result-altered` where a result, or its list, was changed below the engine */
export const demandSealed = (
  keys: QuizKeys,
  row: (Sealable & { seal?: string | null; list?: string }) | undefined,
): void => {
  if (!row) return
  const isWhole = row.list === undefined || sha256Hex(row.list) === row.hash
  if (isWhole && isSealed(keys, row)) return
  throw new QuizError('result-altered', 409, {
    vi: 'Kết quả đợt thi đã bị sửa trong cơ sở dữ liệu. Hãy dừng lại, báo người quản trị đối chiếu với bản sao lưu.',
    en: 'The round’s result was altered in the database. Stop, and have the administrator compare it with the backup.',
  })
}
