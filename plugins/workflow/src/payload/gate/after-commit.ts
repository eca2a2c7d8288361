import type { BaseDatabaseAdapter } from 'payload'
import type { Engine } from '../engine.ts'

type Task = () => void

/**
 * Keeps tasks until their transaction is committed; a rollback or a failed commit drops them.
 * Without a transaction a task runs at once.
 */
export const afterCommitQueue = (adapter: BaseDatabaseAdapter): Engine['afterCommit'] => {
  const waiting = new Map<unknown, Task[]>()
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    const key = await id
    const tasks = waiting.get(key) ?? []
    waiting.delete(key)
    await commit(key)
    for (const task of tasks) task()
  }
  adapter.rollbackTransaction = async (id) => {
    const key = await id
    waiting.delete(key)
    await rollback(key)
  }
  return (req, task) => {
    void Promise.resolve(req?.transactionID).then((key) => {
      if (key === undefined || key === null) task()
      else waiting.set(key, [...(waiting.get(key) ?? []), task])
    })
  }
}
