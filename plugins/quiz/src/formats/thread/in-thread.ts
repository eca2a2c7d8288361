import * as threads from 'node:worker_threads'
import { BankError } from '../bank-error.ts'
import type { LegacyReader } from '../decode.ts'
import type { Failure, Told } from './serve.ts'
import { perform, type Work, type Worker } from './work.ts'
import { workerFile } from './worker-file.ts'

/** Milliseconds for a piece of work: 2,000 questions take one or two seconds. */
const longest = 60_000
/** Megabytes of a thread: a package of 50 MB unpacks to twice that. */
const memory = 1024

const tooSlow = () =>
  new BankError(
    'file-slow',
    'Đọc tệp này quá lâu nên đã dừng. Hãy tách tệp rồi thử lại.',
    'Reading this file took too long and was stopped. Split it and try again.',
  )

const tooLarge = () =>
  new BankError(
    'file-too-large',
    'Đọc tệp này cần quá nhiều bộ nhớ. Hãy tách tệp rồi thử lại.',
    'Reading this file takes too much memory. Split it and try again.',
  )

const errorOf = (failure: Failure): Error => {
  if (!('refused' in failure))
    return Object.assign(new Error(failure.message), failure.stack ? { stack: failure.stack } : {})
  const { code, text } = failure.refused
  return new BankError(code, text.vi, text.en)
}

const run = (file: string, work: Work): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const thread = new threads.Worker(/* turbopackIgnore: true */ file, {
      workerData: work,
      // No flags of this process, whose loader hooks and profiles are not the thread's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const timer = setTimeout(() => {
      reject(tooSlow())
      void thread.terminate()
    }, longest)
    thread.once('message', (told: Told) => {
      if ('failure' in told) reject(errorOf(told.failure))
      else resolve(told.result)
    })
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
    )
    thread.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`quiz: the thread that reads questions ended with ${code}.`))
    })
  })

let last: Promise<unknown> = Promise.resolve()

/** One after another: several of the largest files at once would take the server's memory. */
const runInTurn = (file: string, work: Work): Promise<unknown> => {
  const own = last.then(() => run(file, work))
  last = own.catch(() => undefined)
  return own
}

/**
 * Who reads and compares questions: a thread of its own, so that nobody else waits meanwhile, or this
 * one where there is no program for a thread.
 */
export const readerFor = (legacy: LegacyReader | undefined) => {
  const file = workerFile(legacy !== undefined)
  const work = (one: Work) => (file ? runInTurn(file, one) : perform(one, legacy))
  return { work: work as Worker, isApart: file !== null }
}
