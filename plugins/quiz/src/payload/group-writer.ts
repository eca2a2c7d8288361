import { QuizError } from '../core/quiz-error.ts'

/** A row for one of the engine's collections, with a unique `key`. */
export type Row = { key: string } & Record<string, unknown>

/** Rows for one collection. */
export type Batch = { collection: string; rows: Row[] }

/**
 * Writes rows of several collections in one commit and resolves, after it, to the keys that were new,
 * as `<collection> <key>`. Rows whose key is there already are left out, without an error.
 */
export type GroupStore = (batches: readonly Batch[]) => Promise<ReadonlySet<string>>

type Pending = {
  collection: string
  row: Row
  resolve: (isNew: boolean) => void
  reject: (error: unknown) => void
}

/** Collects writes of many requests into one commit each time the one before is done. */
export type GroupWriter = {
  /** Resolves after the commit: true when the row is new, false when its key was there. */
  insert: (collection: string, row: Row) => Promise<boolean>
  /** Resolves once all that waits now is written or refused. */
  settled: () => Promise<void>
}

const batchesOf = (group: readonly Pending[]): Batch[] => {
  const rows = new Map<string, Map<string, Row>>()
  for (const { collection, row } of group) {
    const known = rows.get(collection) ?? new Map<string, Row>()
    if (!known.has(row.key)) known.set(row.key, row)
    rows.set(collection, known)
  }
  return [...rows].map(([collection, known]) => ({ collection, rows: [...known.values()] }))
}

/** How much waits and goes together. */
export type QueueSize = {
  /** How many writes may wait before new ones are refused with 503. @default 20000 */
  most?: number
  /** The most rows in one commit. @default 500 */
  size?: number
}

/** So many rows wait for no others. */
const crowd = 32

/** Writes in groups; what can't wait any more is refused as `overloaded`. */
export const groupWriter = (
  store: GroupStore,
  { most = 20_000, size = 500 }: QueueSize = {},
): GroupWriter => {
  const waiting: Pending[] = []
  let running = false
  let [taken, done] = [0, 0]
  let watching: { at: number; resolve: () => void }[] = []

  const count = (rows: number): void => {
    done += rows
    for (const { at, resolve } of watching) if (at <= done) resolve()
    watching = watching.filter(({ at }) => at > done)
  }
  const settle = async (group: Pending[]) => {
    try {
      const fresh = new Set(await store(batchesOf(group)))
      for (const { collection, row, resolve } of group)
        // Of two with one key in the same group the first is the new one.
        resolve(fresh.delete(`${collection} ${row.key}`))
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
    count(group.length)
  }
  const run = async () => {
    running = true
    while (waiting.length > 0) await settle(waiting.splice(0, size))
    running = false
  }
  const start = (): void => {
    if (!running) void run()
  }

  return {
    insert: (collection, row) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= most) {
          reject(
            new QuizError(
              'overloaded',
              503,
              {
                vi: 'Máy chủ đang quá đông, trang sẽ tự thử lại. Bài làm của bạn vẫn được giữ.',
                en: 'The server is very busy; the page tries again. Your answers are kept.',
              },
              { retryAfter: 2 + Math.floor(waiting.length / 10_000) },
            ),
          )
          return
        }
        waiting.push({ collection, row, resolve, reject })
        taken += 1
        if (running) return
        // What arrives in the same turn goes into the same commit, unless that is a crowd: then the
        // first are committed while the others are read.
        if (waiting.length >= crowd) start()
        else if (waiting.length === 1) setImmediate(start)
      }),
    settled: () =>
      new Promise((resolve) => {
        if (done >= taken) resolve()
        else watching.push({ at: taken, resolve })
      }),
  }
}
