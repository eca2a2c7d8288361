/** Ends this process soon after the one that started it is gone, since nobody waits for it then. */
export const endWithParent = (): void => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, 200).unref()
}
