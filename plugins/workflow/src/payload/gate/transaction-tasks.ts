import type { BaseDatabaseAdapter } from 'payload'
import type { DbRequest } from '../engine.ts'

type Task = () => void

/** Tasks that wait for the end of a request's transaction. */
export type TransactionTasks = {
  /** Runs the task once the transaction is committed; at once where there is none. */
  afterCommit: (req: DbRequest, task: Task) => void
  /** Runs the task if the transaction is rolled back or its commit fails. */
  afterRollback: (req: DbRequest, task: Task) => void
}

type Waiting = { commit: Task[]; rollback: Task[] }

/** Hooks into an adapter's transactions; a task of the other outcome is dropped. */
export const transactionTasks = (adapter: BaseDatabaseAdapter): TransactionTasks => {
  const waiting = new Map<unknown, Waiting>()
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const take = (key: unknown): Waiting => {
    const tasks = waiting.get(key) ?? { commit: [], rollback: [] }
    waiting.delete(key)
    return tasks
  }
  adapter.commitTransaction = async (id) => {
    const key = await id
    const tasks = take(key)
    try {
      await commit(key)
    } catch (error) {
      for (const task of tasks.rollback) task()
      throw error
    }
    for (const task of tasks.commit) task()
  }
  adapter.rollbackTransaction = async (id) => {
    const key = await id
    const tasks = take(key)
    await rollback(key)
    for (const task of tasks.rollback) task()
  }
  const wait = (req: DbRequest, outcome: keyof Waiting, task: Task, otherwise?: Task): void => {
    void Promise.resolve(req?.transactionID).then((key) => {
      if (key === undefined) return otherwise?.()
      const tasks = waiting.get(key) ?? { commit: [], rollback: [] }
      tasks[outcome].push(task)
      waiting.set(key, tasks)
    })
  }
  return {
    afterCommit: (req, task) => wait(req, 'commit', task, task),
    afterRollback: (req, task) => wait(req, 'rollback', task),
  }
}
