/** The comment of a return: the ready-made reasons that were chosen, then the free text. */
export const reasonText = (chosen: readonly string[], free: string): string => {
  const ready = chosen.join('; ')
  const own = free.trim()
  return ready && own ? `${ready}. ${own}` : ready || own
}
