/** A span of working time. */
export type WorkSpan = { days: number } | { hours: number }
