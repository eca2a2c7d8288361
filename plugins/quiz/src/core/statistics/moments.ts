/** The mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** The sample covariance of two lists of one length (over n - 1); null below two values. */
export const covariance = (a: readonly number[], b: readonly number[]): number | null => {
  if (a.length < 2) return null
  const [left, right] = [mean(a), mean(b)]
  return a.reduce((sum, one, at) => sum + (one - left) * ((b[at] ?? 0) - right), 0) / (a.length - 1)
}

/** The sample variance (over n - 1); null below two values. */
export const variance = (values: readonly number[]): number | null => covariance(values, values)

/** The value in the middle; null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
