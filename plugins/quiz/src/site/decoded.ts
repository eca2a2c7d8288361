/** A part of an address as it was before it was written in percent signs; empty where it is broken. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
