import type { Where } from 'payload'
import { fold } from '../../core/fold.ts'
import type { Text } from '../../core/text.ts'
import type { AttemptRow } from '../attempts.ts'
import { slugs } from '../collections.ts'
import { keyedHex } from '../native-hash.ts'
import { noteLook } from '../results/look.ts'
import type { Service } from '../service.ts'
import { type PeopleRequest, readPeopleRequest } from './people-request.ts'

/** An attempt as it is stored, with its id. */
export type Found = AttemptRow & { id: string | number }

/** An attempt as the secretariat sees it that looks for somebody's receipt. */
export type FoundAttempt = {
  id: string
  contest: Text
  round: Text
  name: string
  birthYear: string | null
  unit: string | null
  receipt: string
  startedAt: string
  submittedAt: string | null
  extraMinutes: number
  assistedBy: string | null
  erasedAt: string | null
}

const rowsOf = async ({ payload }: Service, where: Where): Promise<Found[]> => {
  const { docs } = await payload.db.find<Found & Record<string, unknown>>({
    collection: slugs.attempts,
    ...{ where, sort: 'startedAt', limit: 0, pagination: false },
  })
  return docs
}

const isMeant = ({ birthYear, name }: Found, wanted: { birthYear: number; name: string }) =>
  (birthYear === null || birthYear === String(wanted.birthYear)) &&
  (!wanted.name || fold(name).includes(wanted.name))

/** All attempts of the person who is meant: those found, and others under the same identities. */
export const attemptsOf = async (
  service: Service,
  { by }: Pick<PeopleRequest, 'by'>,
): Promise<Found[]> => {
  const { keys } = service
  const found =
    'receipt' in by
      ? await rowsOf(service, { receipt: { equals: by.receipt } })
      : (
          await rowsOf(service, {
            phoneHash: { equals: keyedHex(keys.lookup(), 'phone', by.phone) },
          })
        ).filter((row) => isMeant(row, by))
  if (found.length === 0) return []
  return rowsOf(service, { identity: { in: [...new Set(found.map(({ identity }) => identity))] } })
}

const shown = async ({ attempts }: Service, row: Found): Promise<FoundAttempt> => {
  const { live, round } = await attempts.paperOf(row)
  return {
    ...{ id: String(row.id), contest: live.contest.title, round: round.name },
    ...{ name: row.name, birthYear: row.birthYear, unit: row.unit, receipt: row.receipt },
    startedAt: row.startedAt,
    submittedAt: (await attempts.submission(row.key))?.at ?? null,
    ...{ extraMinutes: row.extraMinutes, assistedBy: row.assistedBy, erasedAt: row.erasedAt },
  }
}

/** Notes a look at somebody's attempts. */
export const noteFound = (
  service: Service,
  { what, by, purpose }: { what: string; by: string; purpose: string },
  rows: readonly Found[],
): Promise<void> =>
  noteLook(service, {
    ...{ who: by, what, purpose, contest: '', roundKey: '' },
    entries: rows.map(({ id }) => String(id)),
  })

/**
 * Somebody's attempts with their receipt codes, for the secretariat; noted, whether found or not.
 *
 * @throws QuizError as {@link readPeopleRequest}
 */
export const findPeople = async (
  service: Service,
  body: unknown,
  by: string,
): Promise<{ attempts: FoundAttempt[] }> => {
  const request = readPeopleRequest(body)
  const rows = await attemptsOf(service, request)
  await noteFound(service, { what: 'Tra cứu người dự thi', by, purpose: request.purpose }, rows)
  return { attempts: await Promise.all(rows.map((row) => shown(service, row))) }
}
