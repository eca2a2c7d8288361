import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'

type Data = Record<string, unknown>

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const copied = ['code', 'topic', 'difficulty', 'type', 'text', 'textEn', 'isTrue', 'tolerance']
const alsoCopied = ['image', 'explanation', 'explanationEn', 'source']
const ofOption = ['text', 'textEn', 'correct', 'match', 'matchEn']

const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(names.map((name) => [name, data[name] ?? null]))

/** Copies the questions chosen from the bank into the contest, each code once, and empties the choice. */
export const takeFromBank =
  (bank: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const given = data as Data
    const chosen = Array.isArray(given['takeFromBank']) ? given['takeFromBank'].map(idOf) : []
    if (chosen.length === 0) return data
    const { docs } = await req.payload.db.find<Data>({
      collection: bank as CollectionSlug,
      where: { id: { in: chosen } },
      ...{ limit: 0, pagination: false, sort: 'code', req },
    })
    const own = (given['questions'] ??
      (originalDoc as Data | undefined)?.['questions'] ??
      []) as Data[]
    const known = new Set(own.map(({ code }) => code))
    const added = docs
      .filter(({ code }) => !known.has(code))
      .map((doc) => ({
        ...pick(doc, [...copied, ...alsoCopied]),
        options: ((doc['options'] ?? []) as Data[]).map((row) => pick(row, ofOption)),
      }))
    return { ...given, takeFromBank: [], questions: [...own, ...added] }
  }
