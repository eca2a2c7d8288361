/** A challenge of ALTCHA's protocol: which number, after the salt, hashes to it. */
export type ProofChallenge = {
  algorithm: string
  challenge: string
  salt: string
  signature: string
  maxnumber?: number
}

/**
 * Solves the organisers' proof of work. It hashes by itself, since browsers keep their own hashing
 * from pages that come without TLS, and lets the page breathe in between.
 */
export const proof = () => {
  const primes: number[] = []
  for (let candidate = 2; primes.length < 64; candidate += 1)
    if (primes.every((prime) => candidate % prime)) primes.push(candidate)
  const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0
  const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
  const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
  const words = new Int32Array(64)

  /** SHA-256 of ASCII text, in hex. */
  const sha256 = (text: string): string => {
    const blocks = (text.length + 72) >> 6
    const state = Int32Array.from(begin)
    const byte = (at: number): number =>
      at < text.length ? text.charCodeAt(at) : at === text.length ? 128 : 0
    for (let block = 0; block < blocks; block += 1) {
      for (let at = 0; at < 16; at += 1) {
        const from = block * 64 + at * 4
        words[at] =
          (byte(from) << 24) | (byte(from + 1) << 16) | (byte(from + 2) << 8) | byte(from + 3)
      }
      if (block === blocks - 1) words[15] = text.length * 8
      for (let at = 16; at < 64; at += 1) {
        const [x = 0, y = 0] = [words[at - 15], words[at - 2]]
        const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
        const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
        words[at] = ((words[at - 16] ?? 0) + s0 + (words[at - 7] ?? 0) + s1) | 0
      }
      let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
      for (let at = 0; at < 64; at += 1) {
        const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
        const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0
        const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
        h = g
        g = f
        f = e
        e = (d + t1) | 0
        d = c
        c = b
        b = a
        a = (t1 + t2) | 0
      }
      const step = [a, b, c, d, e, f, g, h]
      for (let at = 0; at < 8; at += 1) state[at] = ((state[at] ?? 0) + (step[at] ?? 0)) | 0
    }
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }

  return {
    sha256,
    /** What proves the work, to be sent as `proof`; null where no number is found. */
    solve: async (challenge: ProofChallenge): Promise<string | null> => {
      const { challenge: wanted, salt, maxnumber = 1_000_000 } = challenge
      let pause = performance.now() + 30
      for (let number = 0; number <= maxnumber; number += 1) {
        if (sha256(salt + String(number)) === wanted)
          return btoa(JSON.stringify({ ...challenge, number }))
        if (number % 100 === 0 && performance.now() > pause) {
          await new Promise((resolve) => setTimeout(resolve, 0))
          pause = performance.now() + 30
        }
      }
      return null
    },
  }
}

/** {@link proof} of a page. */
export type Proof = ReturnType<typeof proof>
