/** Thrown when more is waiting than the queue takes. */
export class QueueFull extends Error {}

/** Runs a task when its turn comes. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>

/** Runs at most so many tasks at once, and lets at most so many wait. */
export const boundedQueue = (concurrency: number, waiting: number): Queue => {
  const line: (() => void)[] = []
  let running = 0
  const enter = (): Promise<void> | undefined => {
    if (running < concurrency) {
      running += 1
      return undefined
    }
    if (line.length >= waiting) throw new QueueFull()
    return new Promise((resolve) => line.push(resolve))
  }
  // The place passes straight to the next in line, so that nobody can slip in between.
  const leave = (): void => {
    const next = line.shift()
    if (next) next()
    else running -= 1
  }
  return async (task) => {
    await enter()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
