/** Milliseconds of the latest pieces of work. */
export type Durations = { count: number; median: number; p99: number; longest: number }

/** What the renderer has done since this process started. */
export type RenderStats = {
  /** Where drawing happens: `children` can't take this process along, `in-process` can. */
  mode: 'children' | 'in-process'
  /** Rendering processes: their ids and megabytes. */
  children: { pid: number; megabytes: number }[]
  running: number
  waiting: number
  done: number
  /** Refused or failed for a fault of the request or a template. */
  failed: number
  /** Turned away because too many waited. */
  turnedAway: number
  /** Dropped because nobody waited for it any more. */
  cancelled: number
  timeouts: number
  crashes: number
  tooLarge: number
  restarts: number
  cache: { hits: number; misses: number; entries: number; megabytes: number }
  durations: Durations
}

/** Counters of work. */
export type Counters = Pick<
  RenderStats,
  'done' | 'failed' | 'turnedAway' | 'cancelled' | 'timeouts' | 'crashes' | 'tooLarge' | 'restarts'
>

const kept = 500

/** Keeps the latest durations in a ring. */
export const stopwatch = () => {
  const times: number[] = []
  let count = 0
  return {
    add: (milliseconds: number): void => {
      times[count % kept] = milliseconds
      count += 1
    },
    read: (): Durations => {
      const sorted = [...times].sort((a, b) => a - b)
      const at = (part: number): number =>
        Math.round(
          (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10,
        ) / 10
      return { count, median: at(0.5), p99: at(0.99), longest: at(1) }
    },
  }
}

/** Counters at nought. */
export const noCounts = (): Counters => ({
  ...{ done: 0, failed: 0, turnedAway: 0, cancelled: 0 },
  ...{ timeouts: 0, crashes: 0, tooLarge: 0, restarts: 0 },
})
