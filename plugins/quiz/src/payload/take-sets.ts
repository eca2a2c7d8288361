import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { fold } from '../core/fold.ts'

type Data = Record<string, unknown>

/** A set that a group takes its questions from: the group's place and code, and what was typed. */
type Wanted = { at: number; group: string; set: string }

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Which groups of a contest take a set of the bank. */
export const wantedSets = (groups: unknown): Wanted[] =>
  (Array.isArray(groups) ? (groups as Data[]) : []).flatMap((row, at) => {
    const set = textOf(row['takeSet'])
    return set ? [{ at, group: textOf(row['code']), set }] : []
  })

const refusal = (collection: string, path: string, message: string) =>
  new ValidationError({ collection, errors: [{ path, message }] })

const unknownSet = (
  collection: string,
  { at, set }: Wanted,
  known: readonly string[],
  { i18n }: PayloadRequest,
) => {
  const isEnglish = i18n.language === 'en'
  const none = isEnglish ? 'none yet' : 'chưa có bộ nào'
  const list = known.length > 0 ? known.slice(0, 20).join('; ') : none
  return refusal(
    collection,
    `groups.${at}.takeSet`,
    isEnglish
      ? `The bank has no set “${set}”. Its sets: ${list}.`
      : `Ngân hàng không có bộ “${set}”. Các bộ đang có: ${list}.`,
  )
}

const codeMissing = (collection: string, { at }: Wanted, { i18n }: PayloadRequest) =>
  refusal(
    collection,
    `groups.${at}.code`,
    i18n.language === 'en'
      ? 'Give the group a code before it takes questions.'
      : 'Hãy ghi mã bảng rồi mới lấy câu hỏi cho bảng này.',
  )

/**
 * Which groups each question of the bank is taken for, by its id; sets are found with or without
 * accents and capitals.
 *
 * @throws ValidationError for a set that the bank has not, with those that it has, and for a group
 *   without a code
 */
export const groupsBySet = async (
  req: PayloadRequest,
  { bank, collection }: { bank: string; collection: string },
  wanted: readonly Wanted[],
): Promise<Map<number | string, string[]>> => {
  const taken = new Map<number | string, string[]>()
  if (wanted.length === 0) return taken
  const { docs } = await req.payload.db.find<{ id: number | string; set?: string | null }>({
    collection: bank as CollectionSlug,
    where: { set: { exists: true } },
    select: { set: true },
    ...{ limit: 0, pagination: false, sort: 'set', req },
  })
  const known = [...new Set(docs.map(({ set }) => textOf(set)).filter(Boolean))]
  for (const one of wanted) {
    if (!one.group) throw codeMissing(collection, one, req)
    const own = docs.filter(({ set }) => textOf(set) && fold(textOf(set)) === fold(one.set))
    if (own.length === 0) throw unknownSet(collection, one, known, req)
    for (const { id } of own) taken.set(id, [...(taken.get(id) ?? []), one.group])
  }
  return taken
}
