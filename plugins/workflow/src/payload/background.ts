import type { Engine } from './engine.ts'

type Run = { work: Promise<void>; again: boolean }

// Next loads a module more than once; a second run beside the first would deliver twice.
const key = Symbol.for('@bangtin/workflow/background')
type Registry = typeof globalThis & { [key]?: WeakMap<Engine, Map<string, Run>> }

const runsOf = (engine: Engine): Map<string, Run> => {
  const registry = ((globalThis as Registry)[key] ??= new WeakMap())
  const known = registry.get(engine)
  if (known) return known
  const runs = new Map<string, Run>()
  registry.set(engine, runs)
  return runs
}

/**
 * Makes work that runs in the background, one run at a time; who asks during a run has it run once
 * more. What fails is logged. Nothing starts any more once the database closes.
 *
 * @param name stands in the log when it fails
 */
export const inBackground =
  (name: string, work: (engine: Engine) => Promise<void>) =>
  (engine: Engine): Promise<void> => {
    if (engine.closing.aborted) return Promise.resolve()
    const runs = runsOf(engine)
    const current = runs.get(name)
    if (current) {
      current.again = true
      return current.work
    }
    const run: Run = { work: Promise.resolve(), again: true }
    const turns = async () => {
      while (run.again && !engine.closing.aborted) {
        run.again = false
        await work(engine)
      }
    }
    run.work = turns()
      .catch((error: unknown) =>
        engine.payload.logger.error({ err: error, msg: `${name} failed.` }),
      )
      .finally(() => runs.delete(name))
    runs.set(name, run)
    return run.work
  }

/** Resolves when nothing runs in the background any more. */
export const settled = async (engine: Engine): Promise<void> => {
  await Promise.all([...runsOf(engine).values()].map(({ work }) => work))
}

/**
 * Runs work soon after the start, for what an earlier run left behind (a new database may still be
 * migrating), and again every minute.
 */
export const keepRunning = (engine: Engine, work: (engine: Engine) => Promise<void>): void => {
  setTimeout(() => void work(engine), 3_000).unref()
  setInterval(() => void work(engine), 60_000).unref()
}
