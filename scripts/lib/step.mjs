/**
 * Tells a waiting person what is being done, and how long it has taken so far.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const step = async (title, work) => {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} giây`
  process.stdout.write(`${title}…\n`)
  const beat = setInterval(() => process.stdout.write(`      … ${seconds()}\n`), 15_000)
  try {
    const result = await work()
    process.stdout.write(`      ✓ ${seconds()}\n`)
    return result
  } finally {
    clearInterval(beat)
  }
}

/** A failure whose output has been shown; the process ends with one closing line. */
export class StepFailed extends Error {}
