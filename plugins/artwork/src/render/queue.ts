/** Thrown when more is waiting than the queue takes. */
export class QueueFull extends Error {}

/** Runs at most so many tasks at once, and lets at most so many wait. */
export const boundedQueue = (concurrency: number, waiting: number) => {
  const line: (() => void)[] = []
  let running = 0
  const next = (): void => {
    running -= 1
    line.shift()?.()
  }
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= concurrency) {
      if (line.length >= waiting) throw new QueueFull()
      await new Promise<void>((resolve) => line.push(resolve))
    }
    running += 1
    try {
      return await task()
    } finally {
      next()
    }
  }
}
