import { resultSlugs } from '../results/collections.ts'
import type { Service } from '../service.ts'
import type { Found } from './find.ts'

type Look = { at: string; what: string; purpose: string | null; entries: string | null }

/** When somebody looked at one of these attempts, and what for; not who. */
export const looksAt = async ({ payload }: Service, rows: readonly Found[]) => {
  const looks: Omit<Look, 'entries'>[] = []
  for (const { id } of rows) {
    const { docs } = await payload.db.find<Look & Record<string, unknown>>({
      collection: resultSlugs.looks,
      where: { entries: { contains: String(id) } },
      ...{ sort: 'at', limit: 0, pagination: false },
    })
    for (const { at, what, purpose, entries } of docs)
      // One id may stand within another.
      if (entries?.split(' ').includes(String(id))) looks.push({ at, what, purpose })
  }
  return looks
}
