/** The earliest time that a ZIP can name, in local time as ZIP keeps it: the same files, the same bytes. */
export const fixedTime = (): Date => new Date(1980, 0, 1)
