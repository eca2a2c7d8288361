import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { LostTransactionError, NestedWriteError } from './errors.ts'
import type { Release } from './lane.ts'
import type { Scope, WriteScope } from './write-scope.ts'

type Session = SQLiteAdapter['sessions'][string]
type Open = { scope: Scope; release: Release; timer: NodeJS.Timeout }

/** Whether a transaction id stands for a transaction that is still open. */
export type IsOpen = (id: number | string) => boolean

const rolledBack = new Error('rolled back')

/**
 * Replaces the adapter's transaction methods: one transaction at a time behind the lane, a failed
 * COMMIT is an error, and one that outlasts `limit` milliseconds is rolled back.
 */
export const installTransactions = (
  adapter: SQLiteAdapter,
  { lane, scopes }: WriteScope,
  limit: number,
): IsOpen => {
  const open = new Map<number | string, Open>()

  const end = (id: number | string, state: Scope['state']) => {
    const entry = open.get(id)
    if (!entry) return
    clearTimeout(entry.timer)
    open.delete(id)
    entry.scope.state = state
    entry.release()
  }

  const rollBack = async (id: number | string) => {
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    try {
      await session?.reject()
    } finally {
      end(id, 'rolled back')
    }
  }

  const expire = (id: string) => {
    adapter.payload.logger.error(
      `Giao dịch quá ${limit / 1000} giây, đã huỷ. (A transaction outlasted ${limit} ms and was rolled back.)`,
    )
    void rollBack(id)
  }

  const begin = async (scope: Scope) => {
    const release = await lane.acquire()
    try {
      await adapter.initializing
      const id = randomUUID()
      adapter.sessions[id] = await openSession(adapter)
      scope.state = 'held'
      open.set(id, { scope, release, timer: setTimeout(expire, limit, id).unref() })
      return id
    } catch (error) {
      scope.state = 'rolled back'
      release()
      throw error
    }
  }

  adapter.beginTransaction = () => {
    if (scopes.getStore()?.state === 'held') {
      return Promise.reject(new NestedWriteError('beginTransaction'))
    }
    const scope: Scope = { state: 'waiting' }
    // Entered before any await, so that the caller's own continuation carries it.
    scopes.enterWith(scope)
    return begin(scope)
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session) throw new LostTransactionError('commitTransaction')
    delete adapter.sessions[id]
    try {
      await session.resolve()
      end(id, 'committed')
    } catch (error) {
      end(id, 'rolled back')
      throw error
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    if (open.has(id)) await rollBack(id)
  }

  return (id) => open.has(id)
}

/** Opens a drizzle transaction and lifts its end out of the callback, as Payload's adapter does. */
const openSession = (adapter: SQLiteAdapter): Promise<Session> =>
  new Promise((ready, failed) => {
    const done = adapter.drizzle.transaction(
      (tx) =>
        new Promise<void>((commit, abort) => {
          ready({
            db: tx as unknown as Session['db'],
            resolve: () => {
              commit()
              return done
            },
            reject: () => {
              abort(rolledBack)
              return done.catch((error: unknown) => {
                if (error !== rolledBack) throw error
              })
            },
          })
        }),
    )
    done.catch(failed)
  })
