const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const

const parts = (iso: string | Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('vi-VN', { ...options, ...zone }).format(new Date(iso))

/** `25/11/2026` in Vietnam's time. */
export const dateText = (iso: string | Date): string =>
  parts(iso, { day: '2-digit', month: '2-digit', year: 'numeric' })

/** `09:05, 25/11/2026` in Vietnam's time. */
export const momentText = (iso: string | Date): string =>
  `${parts(iso, { hour: '2-digit', minute: '2-digit', hour12: false })}, ${dateText(iso)}`

/** `Thứ Tư, 25/11/2026` in Vietnam's time. */
export const weekdayText = (iso: string | Date): string =>
  `${parts(iso, { weekday: 'long' })}, ${dateText(iso)}`
