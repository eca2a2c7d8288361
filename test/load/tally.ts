/** Milliseconds that stand at these shares of a sorted list. */
const share = (sorted: Float64Array, part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

type Timed = { at: number; took: number }

const shown = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`.padStart(9)

/** Collects what happened to requests of several kinds. */
export const newTally = () => {
  const timed = new Map<string, Timed[]>()
  const retries = new Map<number, number>()
  const faults = new Map<string, number>()
  const add = <T>(map: Map<T, number>, key: T) => map.set(key, (map.get(key) ?? 0) + 1)
  return {
    /** An acknowledged request, from when it was due to when it was acknowledged. */
    took: (kind: string, due: number, now: number): void => {
      const list = timed.get(kind) ?? []
      list.push({ at: now, took: now - due })
      timed.set(kind, list)
    },
    /** One that is sent again; status 0 when no answer came. */
    retried: (status: number): void => void add(retries, status),
    /** An answer that should not have come. */
    fault: (what: string): void => void add(faults, what),
    faults: (): number => [...faults.values()].reduce((sum, count) => sum + count, 0),
    /** Lines for people: a count, rates and percentiles for each kind, then what went otherwise. */
    lines: (): string[] => {
      const lines = [...timed].map(([kind, list]) => {
        const sorted = Float64Array.from(list, ({ took }) => took).sort()
        const bySecond = new Map<number, number>()
        for (const { at } of list) add(bySecond, Math.floor(at / 1000))
        const seconds = [...bySecond.keys()]
        const span = Math.max(...seconds) - Math.min(...seconds) + 1
        const [mean, most] = [list.length / span, Math.max(...bySecond.values())]
        const [p50, p95, p99, max] = [0.5, 0.95, 0.99, 1].map((part) => shown(share(sorted, part)))
        return `  ${kind.padEnd(7)} ${String(list.length).padStart(6)}  ${mean.toFixed(0).padStart(5)}/s (most ${most}/s)  p50 ${p50}  p95 ${p95}  p99 ${p99}  max ${max}`
      })
      const why = (status: number) => (status === 0 ? 'no answer' : String(status))
      const again = [...retries].map(([status, count]) => `${why(status)}: ${count}`)
      const wrong = [...faults].map(([what, count]) => `${what}: ${count}`)
      return [
        ...lines,
        `  sent again: ${again.join(', ') || 'none'}`,
        `  errors: ${wrong.join(', ') || 'none'}`,
      ]
    },
  }
}

/** {@link newTally} of a run. */
export type Tally = ReturnType<typeof newTally>
