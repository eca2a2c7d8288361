import type { BaseDatabaseAdapter } from 'payload'

/**
 * A signal that aborts when the adapter closes, which waits until `settled` resolves: work in the
 * background on a connection that is gone would take the process with it.
 */
export const closingOf = (
  adapter: BaseDatabaseAdapter,
  settled: () => Promise<void>,
): AbortSignal => {
  const controller = new AbortController()
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    controller.abort()
    await settled()
    await destroy?.()
  }
  return controller.signal
}
