import type { CollectionSlug } from 'payload'
import { personOf, pseudonymOf } from '../../core/freeze.ts'
import { slugs } from '../collections.ts'
import { resultSlugs } from '../results/collections.ts'
import { isSealed, sealOf } from '../results/result-seal.ts'
import { allResultsOf } from '../results.ts'
import type { Service } from '../service.ts'
import { attemptsOf, type Found, noteFound } from './find.ts'
import { readPeopleRequest } from './people-request.ts'

/** What stands where a name was. */
export const erasedName = 'Đã xóa dữ liệu'

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )

const eraseNames = async (service: Service, contest: string, own: ReadonlySet<string>) => {
  // Of those that were graded anew too: earlier revisions are kept with their names.
  for (const row of await allResultsOf(service, contest)) {
    const { key, ranking, board } = row
    if (!ranking?.some(({ id }) => own.has(id))) continue
    const names = new Set(ranking.filter(({ id }) => own.has(id)).map(({ name }) => name))
    const { changes } = board ?? {}
    const prizes = changes?.prizes.map((one) =>
      names.has(one.name) ? { ...one, name: '***' } : one,
    )
    const change = {
      ranking: ranking.map((line) => (own.has(line.id) ? { ...line, name: '***' } : line)),
      board: board && changes && prizes ? { ...board, changes: { ...changes, prizes } } : board,
    }
    // One that was altered below the engine stays known as that.
    const seal = isSealed(service.keys, row)
      ? sealOf(service.keys, { ...row, ...change })
      : row.seal
    await service.payload.db.updateOne({
      collection: slugs.results as CollectionSlug,
      where: { key: { equals: key } },
      data: { ...change, seal },
    })
  }
}

const eraseComplaints = async ({ payload }: Service, entries: readonly string[]) => {
  for (const some of chunks(entries, 200))
    await payload.db.updateMany({
      collection: resultSlugs.complaints,
      where: { entry: { in: some } },
      data: { name: erasedName, text: 'Đã xóa theo yêu cầu hoặc hết hạn lưu.' },
    })
}

/**
 * Erases who made attempts: names, years, phones, addresses, identity numbers, helpers and traces.
 * What stays is what the published lists are made of: answers, times, the unit, and the keyed
 * hashes that pseudonyms come from, so that every frozen hash still verifies.
 */
export const eraseAttempts = async (service: Service, rows: readonly Found[]): Promise<void> => {
  const { payload, keys, attempts, boards } = service
  const lookup = keys.lookup()
  const contests = new Map<string, Found[]>()
  for (const row of rows) contests.set(row.contest, [...(contests.get(row.contest) ?? []), row])
  for (const some of chunks(rows, 200))
    await payload.db.updateMany({
      collection: slugs.attempts,
      where: { id: { in: some.map(({ id }) => id) } },
      data: {
        ...{ name: erasedName, birthYear: null, sealed: keys.seal('{}'), phoneHash: null },
        ...{ deviceHash: null, addressHash: null, assistedBy: null },
        erasedAt: new Date().toISOString(),
      },
    })
  for (const { tokenHash } of rows) attempts.forget(tokenHash)
  for (const [contest, own] of contests) {
    const entries = own.map(({ receipt }) => pseudonymOf(lookup, contest, receipt))
    const people = own.map(({ identity }) => personOf(lookup, contest, identity))
    await eraseNames(service, contest, new Set([...entries, ...people]))
    await eraseComplaints(service, entries)
    boards.delete(contest)
  }
}

/**
 * Erases a person's data on request, for good; noted with the reason.
 *
 * @throws QuizError as {@link readPeopleRequest}
 */
export const erasePeople = async (service: Service, body: unknown, by: string) => {
  const request = readPeopleRequest(body)
  const rows = (await attemptsOf(service, request)).filter(({ erasedAt }) => !erasedAt)
  const note = { what: 'Xóa dữ liệu của một người', by, purpose: request.purpose }
  await noteFound(service, note, rows)
  await eraseAttempts(service, rows)
  return { erased: rows.length }
}
