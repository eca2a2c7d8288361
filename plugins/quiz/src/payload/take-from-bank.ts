import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { followCodes } from './follow-codes.ts'
import { groupsBySet, wantedSets } from './take-sets.ts'

type Data = Record<string, unknown>

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const copied = ['code', 'topic', 'difficulty', 'type', 'text', 'textEn', 'isTrue', 'tolerance']
const alsoCopied = ['image', 'explanation', 'explanationEn', 'source']
const ofOption = ['text', 'textEn', 'correct', 'match', 'matchEn']

const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(names.map((name) => [name, data[name] ?? null]))

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

/** A question of the contest that is taken once more, for other groups; one for all stays so. */
const widened = (question: Data, groups: readonly string[] | undefined): Data => {
  const only = rowsOf(question['onlyGroups']) as unknown as string[]
  if (only.length === 0) return question
  return { ...question, onlyGroups: groups ? [...new Set([...only, ...groups])] : [] }
}

/**
 * Copies the questions chosen from the bank into the contest, each code once: single ones for all,
 * and sets for the groups that take them. Then empties the choice. What names a group follows when
 * its code is changed.
 *
 * @param bank slug of the question bank
 */
export const takeFromBank =
  (bank: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const before = (originalDoc ?? {}) as Data
    const given = followCodes(before, data as Data)
    const single = rowsOf(given['takeFromBank']).map(idOf) as (number | string)[]
    const wanted = wantedSets(given['groups'])
    if (single.length === 0 && wanted.length === 0) return given
    const groupsOf = await groupsBySet(req, { bank, collection: collection.slug }, wanted)
    // What is taken for all is for all, whatever set it is in.
    for (const id of single) groupsOf.delete(id)
    const { docs } = await req.payload.db.find<Data>({
      collection: bank as CollectionSlug,
      where: { id: { in: [...single, ...groupsOf.keys()] } },
      ...{ limit: 0, pagination: false, sort: 'code', req },
    })
    const own = rowsOf(given['questions'] ?? before['questions'])
    const taken = new Map(
      docs.map((doc) => [doc['code'], groupsOf.get(doc['id'] as number | string)]),
    )
    const known = new Set(own.map(({ code }) => code))
    const added = docs
      .filter(({ code }) => !known.has(code))
      .map((doc) => ({
        ...pick(doc, [...copied, ...alsoCopied]),
        options: rowsOf(doc['options']).map((row) => pick(row, ofOption)),
        onlyGroups: taken.get(doc['code']) ?? [],
      }))
    return {
      ...given,
      ...{ takeFromBank: [] },
      ...(wanted.length > 0
        ? { groups: rowsOf(given['groups']).map((row) => ({ ...row, takeSet: null })) }
        : {}),
      questions: [
        ...own.map((one) => (taken.has(one['code']) ? widened(one, taken.get(one['code'])) : one)),
        ...added,
      ],
    }
  }
