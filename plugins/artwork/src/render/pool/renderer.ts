import { ArtworkError } from '../../core/artwork-error.ts'
import { oncePerProcess } from '../once.ts'
import { boundedQueue, QueueFull } from '../queue.ts'
import { inChildren } from './children.ts'
import type { NurseryOptions } from './nursery.ts'
import { perform } from './perform.ts'
import { noCounts, type RenderStats, stopwatch } from './stats.ts'
import { errorOf, failureOf, type Worker } from './work.ts'
import { workerFile } from './worker-file.ts'

/** How drawing is bounded. */
export type RendererOptions = Omit<NurseryOptions, 'file'> & {
  /** The program of the children; null draws in this process. */
  file: string | null
  /** Pieces of work at once, and how many more may wait. */
  concurrency: number
  waiting: number
}

/** Does work within bounds, and tells how it went. */
export type Renderer = {
  work: Worker
  stats: () => Omit<RenderStats, 'cache'>
  /** Ends all children. */
  close: () => void
}

const busy = (): ArtworkError =>
  new ArtworkError('renderer-busy', 'template', {
    vi: 'Đang dựng nhiều hình cùng lúc. Hãy thử lại sau ít giây.',
    en: 'Many pictures are being drawn. Try again in a few seconds.',
  })

/** Bounds for a server of two cores: a picture of 36 megapixels takes some four seconds there. */
export const usualBounds: Omit<RendererOptions, 'file'> = {
  ...{ concurrency: 2, waiting: 50 },
  ...{ time: 30_000, grace: 1_000, memory: 1_536, retireAt: 768, idleTime: 60_000 },
}

/** A renderer of its own. */
export const createRenderer = (options: RendererOptions): Renderer => {
  const { file, concurrency, waiting, ...bounds } = options
  const counters = noCounts()
  const queue = boundedQueue(concurrency, waiting)
  const times = stopwatch()
  const children = file === null ? null : inChildren({ ...bounds, file }, counters)
  const worker = children?.work ?? perform
  const timed: Worker = async (work, signal) => {
    signal?.throwIfAborted()
    const started = performance.now()
    const result = await worker(work, signal)
    counters.done += 1
    times.add(performance.now() - started)
    return result
  }
  return {
    work: async (work, signal) => {
      try {
        return await queue(() => timed(work, signal), signal)
      } catch (error) {
        if (error instanceof QueueFull) {
          counters.turnedAway += 1
          throw busy()
        }
        counters[signal?.aborted ? 'cancelled' : 'failed'] += 1
        throw error
      }
    },
    stats: () => ({
      mode: children ? 'children' : 'in-process',
      children: children?.children() ?? [],
      ...{ running: queue.running(), waiting: queue.waiting() },
      ...counters,
      durations: times.read(),
    }),
    close: () => children?.close(),
  }
}

/** The renderer of this process, whichever copy of this module made it. */
export const renderer = (): Renderer =>
  oncePerProcess('pool', () => createRenderer({ ...usualBounds, file: workerFile() }))

/** Has the renderer of this process do work; its refusals are errors of this copy's class. */
export const ask: Worker = async (work, signal) => {
  try {
    return await renderer().work(work, signal)
  } catch (error) {
    throw signal?.aborted ? error : errorOf(failureOf(error))
  }
}
