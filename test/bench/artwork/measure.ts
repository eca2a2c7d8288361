/** Milliseconds that work took. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The value that so large a part of all lie below. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** The one in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Several ways to do the same, one after the other, over and over, so that all meet the same weather. */
export const interleaved = async <Name extends string>(
  runs: number,
  ways: Record<Name, (run: number) => Promise<unknown>>,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(ways) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (let run = -1; run < runs; run += 1)
    for (const name of names) {
      const time = await timed(() => ways[name](run + 2))
      // The first round of all warms everybody.
      if (run >= 0) times[name].push(time)
    }
  return times
}
