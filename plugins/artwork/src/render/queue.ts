/** Thrown when more is waiting than the queue takes. */
export class QueueFull extends Error {}

/** Runs a task when its turn comes; one whose signal is aborted before never runs. */
export type Queue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/** Runs at most so many tasks at once, and lets at most so many wait. */
export const boundedQueue = (
  concurrency: number,
  waiting: number,
): Queue & { running: () => number; waiting: () => number } => {
  const line: (() => void)[] = []
  let running = 0
  const enter = (signal: AbortSignal | undefined): Promise<void> | undefined => {
    signal?.throwIfAborted()
    if (running < concurrency) {
      running += 1
      return undefined
    }
    if (line.length >= waiting) throw new QueueFull()
    return new Promise((resolve, reject) => {
      const next = (): void => {
        signal?.removeEventListener('abort', drop)
        resolve()
      }
      const drop = (): void => {
        line.splice(line.indexOf(next), 1)
        reject(signal?.reason as Error)
      }
      line.push(next)
      signal?.addEventListener('abort', drop, { once: true })
    })
  }
  // The place passes straight to the next in line, so that nobody can slip in between.
  const leave = (): void => {
    const next = line.shift()
    if (next) next()
    else running -= 1
  }
  const run: Queue = async (task, signal) => {
    await enter(signal)
    try {
      return await task()
    } finally {
      leave()
    }
  }
  return Object.assign(run, { running: () => running, waiting: () => line.length })
}
