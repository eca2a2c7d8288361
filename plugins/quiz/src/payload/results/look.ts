import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { Service } from '../service.ts'
import { resultSlugs } from './collections.ts'

/** A look at participants' data, or what was done to them. */
export type Look = {
  /** The account's id. */
  who: string
  what: string
  contest: string
  roundKey: string
  /** What for, as said by who looked. @default nothing was asked */
  purpose?: string
  /** Ids of attempts. @default a whole round */
  entries?: readonly string[]
}

/** The most attempts that a line of the log names. */
const mostNamed = 100

const nameOf = async ({ payload }: Service, id: string): Promise<string> => {
  const slug = payload.config.admin.user as CollectionSlug
  const found = await payload.db
    .findOne<{ id: string; name?: string; email?: string }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    .catch(() => null)
  return found?.name ?? found?.email ?? ''
}

/** Notes who looks at participants' data, before they see it. */
export const noteLook = async (
  service: Service,
  { purpose, entries, ...look }: Look,
): Promise<void> => {
  await service.writer.insert(resultSlugs.looks, {
    ...{ key: randomUUID(), at: new Date().toISOString() },
    ...look,
    whoName: await nameOf(service, look.who),
    purpose: purpose ?? null,
    count: entries?.length ?? null,
    entries: entries?.slice(0, mostNamed).join(' ') ?? null,
  })
}
