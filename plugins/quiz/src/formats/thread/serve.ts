import * as threads from 'node:worker_threads'
import { BankError } from '../bank-error.ts'
import type { LegacyReader } from '../decode.ts'
import { perform, type Work, type Works } from './work.ts'

/** A failure as it crosses between threads. */
export type Failure =
  { refused: Pick<BankError, 'code' | 'text'> } | { message: string; stack?: string | undefined }

/** What a thread says in the end. */
export type Told = { result: Works[keyof Works]['told'] } | { failure: Failure }

const failureOf = (error: unknown): Failure => {
  if (error instanceof BankError) return { refused: { code: error.code, text: error.text } }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { message, stack }
}

/**
 * The program of a thread that reads questions and compares them: does the one piece of work that it
 * was started with.
 *
 * @param legacy the same reader as the bank's option
 */
export const serveReading = async ({ legacy }: { legacy?: LegacyReader } = {}): Promise<void> => {
  const say = (told: Told) => threads.parentPort?.postMessage(told)
  try {
    say({ result: await perform(threads.workerData as Work, legacy) })
  } catch (error) {
    say({ failure: failureOf(error) })
  }
}
