import { type TaskKind, taskKinds } from './tasks.ts'

/** Whose tasks a list shows: one's own, those of one's bodies, or what one waits for. */
export const inboxScopes = ['mine', 'body', 'others'] as const

/** One of {@link inboxScopes}. */
export type InboxScope = (typeof inboxScopes)[number]

/** What somebody asks of the list of open tasks. */
export type InboxQuery = {
  scope: InboxScope
  /** Only what is late. */
  overdue: boolean
  collection: string | null
  kind: TaskKind | null
  /** Words in the title, as {@link fold} writes them; empty for all. */
  words: string
  /** From 1. */
  page: number
  /** Rows of a page, 1 to {@link maxLimit}. */
  limit: number
}

/** Most rows that one page gives. */
export const maxLimit = 50

/** Text as it is searched in: without case, marks and anything but letters and numbers. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The key that puts tasks in order: the earliest due date first, so that what is late comes before
 * all else, those without one last; then what waits longest.
 */
export const taskOrder = (dueAt: string | null, since: string): string =>
  `${dueAt ?? '9999'}|${since}`

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined =>
  allowed.find((one) => one === value)

const whole = (value: string | null, fallback: number, most: number): number | undefined => {
  if (value === null || value === '') return fallback
  const number = Number(value)
  return /^\d{1,6}$/.test(value) && number >= 1 ? Math.min(number, most) : undefined
}

/**
 * Reads the parameters of an address.
 *
 * @param collections the governed ones
 * @returns the query, or the name of the parameter that is wrong
 */
export const readInboxQuery = (
  parameters: URLSearchParams,
  collections: readonly string[],
): InboxQuery | { fault: string } => {
  const get = (name: string): string | null => parameters.get(name) || null
  const scope = oneOf(inboxScopes, get('scope') ?? 'mine')
  if (!scope) return { fault: 'scope' }
  const overdue = oneOf(['true', 'false'], get('overdue') ?? 'false')
  if (!overdue) return { fault: 'overdue' }
  const collection = get('collection')
  if (collection && !collections.includes(collection)) return { fault: 'collection' }
  const kind = get('kind')
  if (kind && !oneOf(taskKinds, kind)) return { fault: 'kind' }
  const page = whole(get('page'), 1, 999_999)
  if (!page) return { fault: 'page' }
  const limit = whole(get('limit'), 20, maxLimit)
  if (!limit) return { fault: 'limit' }
  const words = fold((get('q') ?? '').slice(0, 200))
  return {
    ...{ scope, collection, words, page, limit },
    overdue: overdue === 'true',
    kind: oneOf(taskKinds, kind) ?? null,
  }
}
