import type { Payload } from 'payload'
import { type Participant, readPhone } from '../../core/identity.ts'
import { QuizError } from '../../core/quiz-error.ts'
import type { QuizKeys } from '../keys.ts'
import { keyedHex } from '../native-hash.ts'
import { barredSlug } from './barred-collection.ts'

/** Milliseconds for which the list is used from memory. */
const freshFor = 3000

/** Phone numbers of those who run contests or know their key. */
export type StaffPhones = (payload: Payload) => Promise<readonly string[]>

/** A number as the list keeps it. */
export const barredHash = (keys: QuizKeys, kind: 'phone' | 'id', number: string): string =>
  keyedHex(keys.lookup(), 'barred', kind, number)

/** Who may not take part; read again after three seconds, so that a crowd costs one reading. */
export const barredIn = (payload: Payload, keys: QuizKeys, staff: StaffPhones | undefined) => {
  let known: Promise<ReadonlySet<string>> | undefined
  let readAt = 0

  const read = async (): Promise<ReadonlySet<string>> => {
    const { docs } = await payload.db.find<{ id: string; key: string }>({
      collection: barredSlug,
      ...{ limit: 0, pagination: false },
    })
    const phones = ((await staff?.(payload)) ?? []).flatMap((text) => readPhone(text) ?? [])
    return new Set([
      ...docs.map(({ key }) => key),
      ...phones.map((phone) => barredHash(keys, 'phone', phone)),
    ])
  }
  const list = (): Promise<ReadonlySet<string>> => {
    if (known && Date.now() - readAt < freshFor) return known
    readAt = Date.now()
    known = read()
    known.catch(() => (known = undefined))
    return known
  }

  return {
    /** Reads the list anew at the next start. */
    forget: (): void => {
      known = undefined
    },
    /** @throws QuizError `barred` */
    demandFree: async ({ phone, idNumber }: Participant): Promise<void> => {
      const barred = await list()
      if (barred.size === 0) return
      const isBarred =
        (phone && barred.has(barredHash(keys, 'phone', phone))) ||
        (idNumber && barred.has(barredHash(keys, 'id', idNumber)))
      if (!isBarred) return
      throw new QuizError('barred', 403, {
        vi: 'Người trong Ban Tổ chức, Tổ Thư ký hoặc tham gia ra đề không dự thi. Nếu nhầm, hãy báo Ban Tổ chức.',
        en: 'Organisers, secretaries and authors of questions do not take part. If this is wrong, tell the organisers.',
      })
    },
  }
}

/** {@link barredIn} of one Payload. */
export type Barred = ReturnType<typeof barredIn>
