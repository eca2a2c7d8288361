/** A time in the ward's zone, as people write it. */
export const moment = (time: number, language: 'vi' | 'en'): string =>
  new Date(time).toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  })
