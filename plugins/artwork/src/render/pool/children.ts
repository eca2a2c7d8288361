import { ChildDied, type Death } from './child.ts'
import { refusalOf } from './deaths.ts'
import { nursery, type NurseryOptions } from './nursery.ts'
import type { Counters } from './stats.ts'
import type { Worker } from './work.ts'

const counterOf: Record<Exclude<Death, 'cancelled'>, 'crashes' | 'timeouts' | 'tooLarge'> = {
  ...{ crashed: 'crashes', timeout: 'timeouts', memory: 'tooLarge' },
}

/**
 * Does work in child processes. A child that breaks down takes only its own work along: that is
 * tried once more in a fresh one, since somebody else's work, or the system, may have been to blame.
 */
export const inChildren = (options: NurseryOptions, counters: Counters) => {
  const { take, give, ...rest } = nursery(options)
  const work: Worker = async (work, signal) => {
    for (let attempt = 0; ; attempt += 1) {
      const child = await take()
      try {
        return await child.perform(work, signal)
      } catch (error) {
        if (!(error instanceof ChildDied)) throw error
        if (error.death === 'cancelled') throw signal?.reason
        counters[counterOf[error.death]] += 1
        counters.restarts += 1
        if (error.death !== 'crashed' || attempt > 0) throw refusalOf(error.death)
      } finally {
        give(child)
      }
    }
  }
  return { ...rest, work }
}
