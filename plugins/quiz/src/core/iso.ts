/** A time in milliseconds as ISO text. */
export const isoOf = (time: number): string => new Date(time).toISOString()
