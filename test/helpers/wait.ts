/** Asks again and again until something is true; rejects with `what` after the limit. */
export const until = async (
  what: string,
  condition: () => boolean | Promise<boolean>,
  limit = 15_000,
): Promise<void> => {
  const deadline = Date.now() + limit
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Not in ${limit} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
