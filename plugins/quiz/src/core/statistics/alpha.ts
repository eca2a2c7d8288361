import { mean } from './moments.ts'
import type { Sheet } from './item-statistics.ts'

type Sums = { n: number; a: number; b: number; ab: number }

// With fewer who were asked both, a covariance is noise.
const fewest = 10

const covarianceOf = ({ n, a, b, ab }: Sums): number => (ab - (a * b) / n) / (n - 1)

const gather = (sheets: readonly Sheet[]) => {
  const own = new Map<string, Sums>()
  const pairs = new Map<string, Sums>()
  const add = (sums: Map<string, Sums>, key: string, a: number, b: number): void => {
    const known = sums.get(key)
    if (!known) {
      sums.set(key, { n: 1, a, b, ab: a * b })
      return
    }
    known.n += 1
    known.a += a
    known.b += b
    known.ab += a * b
  }
  for (const sheet of sheets) {
    const marks = [...sheet].sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [at, [key, mark]] of marks.entries()) {
      add(own, key, mark, mark)
      for (const [other, otherMark] of marks.slice(at + 1))
        add(pairs, `${key}\n${other}`, mark, otherMark)
    }
  }
  return { own: [...own.values()], pairs: [...pairs.values()] }
}

/**
 * Cronbach's alpha of a paper of k questions: k·c / (v + (k - 1)·c), where v is the mean variance of
 * a question and c the mean covariance of two. Where all are asked the same questions that is
 * k/(k - 1)·(1 - Σv/V(total)), the usual form; where papers are drawn from a bank, the means are over
 * the pairs that were asked together by at least ten, as in synthetic aperture studies (Revelle). null
 * where papers differ in length, nothing varies, or fewer than half of the pairs can be told.
 */
export const alphaOf = (sheets: readonly Sheet[]): number | null => {
  const length = sheets[0]?.size ?? 0
  if (length < 2 || sheets.length < 2 || sheets.some(({ size }) => size !== length)) return null
  const { own, pairs } = gather(sheets)
  const least = own.every(({ n }) => n === sheets.length) ? 2 : fewest
  const known = pairs.filter(({ n }) => n >= least)
  if (known.length * 2 < pairs.length) return null
  const spread = mean(own.filter(({ n }) => n > 1).map(covarianceOf))
  const shared = mean(known.map(covarianceOf))
  const whole = spread + (length - 1) * shared
  return whole > 1e-12 ? (length * shared) / whole : null
}
