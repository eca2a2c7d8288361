/**
 * Ends this process as SIGTERM would once npm is gone: npm passes signals to a shell in between,
 * which dies without passing them on.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.emit('SIGTERM')
  }, 200).unref()
}
