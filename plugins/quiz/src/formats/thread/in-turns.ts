import type { Steps } from '../../core/bank/duplicates.ts'

/** Milliseconds after which others have their turn. */
const turn = 10

const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Does the work, and lets requests that wait be answered every few milliseconds. */
export const inTurns = async <T>(steps: Steps<T>): Promise<T> => {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < turn) continue
    await others()
    began = performance.now()
  }
}
