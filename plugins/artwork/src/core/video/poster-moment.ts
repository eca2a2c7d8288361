/** How light a frame is (0 to 255) and how much there is in it (standard deviation). */
export type FrameLook = { mean: number; deviation: number }

/** Moments to try for a poster, as parts of the duration, the best place first. */
export const posterMoments = [0.2, 0.4, 0.6, 0.8, 0.05, 0] as const

/** Measures a frame of grey bytes. */
export const lookOf = (grey: Uint8Array): FrameLook => {
  let sum = 0
  let squares = 0
  for (const value of grey) {
    sum += value
    squares += value * value
  }
  const mean = sum / Math.max(1, grey.length)
  return { mean, deviation: Math.sqrt(Math.max(0, squares / Math.max(1, grey.length) - mean ** 2)) }
}

/** Whether a frame shows something: neither black, nor white, nor one colour. */
export const showsSomething = ({ mean, deviation }: FrameLook): boolean =>
  mean > 20 && mean < 240 && deviation > 12

/** The first frame that shows something, else the one that shows most; its index. */
export const bestLook = (looks: readonly FrameLook[]): number => {
  const first = looks.findIndex(showsSomething)
  if (first >= 0) return first
  const deviations = looks.map(({ deviation }) => deviation)
  return Math.max(0, deviations.indexOf(Math.max(...deviations)))
}
