/** The same moment so many months later, in milliseconds; the last day of a shorter month. */
export const monthsLater = (moment: number, months: number): number => {
  const from = new Date(moment)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const until = new Date(moment)
  until.setUTCFullYear(year, month, Math.min(from.getUTCDate(), lastDay))
  return until.getTime()
}
