import * as threads from 'node:worker_threads'
import type LibsqlDatabase from 'libsql'

/**
 * A statement that is run for each of several lists of parameters, given as JSON text; all statements
 * of a group go into one commit.
 */
export type Statement = readonly [sql: string, parameters: string]

/** For each statement, whether each of its runs changed a row. */
export type Changed = boolean[][]

type Reply = { id: number; changed?: Changed; error?: string }
type Waiting = { resolve: (changed: Changed) => void; reject: (error: Error) => void }

/**
 * The thread's program. It goes there as its own text, since no bundler knows of it; so it may use
 * nothing from outside itself.
 */
const program = ({ parentPort, workerData }: typeof threads, fromHere: NodeJS.Require): void => {
  const Database = fromHere('libsql') as typeof LibsqlDatabase
  const connection = new Database(workerData as string)
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    // Keys are spread at random: pages that are read again for each group are kept, 64 MB of them.
    'cache_size = -65536',
    'wal_autocheckpoint = 4000',
  ])
    connection.exec(`PRAGMA ${pragma}`)
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>()
  const run = (statements: readonly Statement[]): Changed => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      const changed = statements.map(([sql, parameters]) => {
        const known = prepared.get(sql) ?? connection.prepare(sql)
        prepared.set(sql, known)
        return (JSON.parse(parameters) as unknown[][]).map((row) => known.run(row).changes > 0)
      })
      connection.exec('COMMIT')
      return changed
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      throw error
    }
  }
  parentPort?.on('message', (message: { id: number; statements: Statement[] } | null) => {
    if (!message) {
      connection.close()
      parentPort.close()
      return
    }
    const { id, statements } = message
    try {
      parentPort.postMessage({ id, changed: run(statements) })
    } catch (error) {
      parentPort.postMessage({ id, error: String(error) })
    }
  })
}

/** A connection to a database file in a thread of its own: what it commits holds nobody up. */
export type GroupThread = {
  /** Runs all in one transaction and resolves after its commit; rejects when none of it was kept. */
  run: (statements: readonly Statement[]) => Promise<Changed>
  close: () => Promise<void>
}

/** Opens it. @param path of a SQLite file whose tables are there */
export const openGroupThread = (path: string, ended: () => void): GroupThread => {
  const waiting = new Map<number, Waiting>()
  const modules = `require('node:worker_threads'), require('node:module').createRequire(process.cwd() + '/')`
  const thread = new threads.Worker(`(${program.toString()})(${modules})`, {
    eval: true,
    workerData: path,
    // No flags of this process, whose loader hooks and profiles are not the thread's.
    execArgv: [],
  })
  thread.unref()
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const fail = (error: Error) => {
    ended()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  thread.once('error', fail)
  thread.once('exit', () => fail(new Error('The thread that writes groups has ended.')))
  thread.on('message', ({ id, changed, error }: Reply) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
    if (changed) asked?.resolve(changed)
    else asked?.reject(new Error(error))
  })
  let count = 0
  return {
    run: (statements) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        // Nothing else may keep a process up that waits for a commit.
        thread.ref()
        thread.postMessage({ id: count, statements })
      }),
    close: async () => {
      thread.ref()
      thread.postMessage(null)
      await exited
    },
  }
}
