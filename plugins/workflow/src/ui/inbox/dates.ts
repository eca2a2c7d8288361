/** A moment as offices write it: `dd/mm/yyyy hh:mm`, in Vietnam's time. */
export const shortMoment = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
    .format(new Date(iso))
    .replace(',', '')
