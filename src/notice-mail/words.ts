/** Texts of the mails, beside the words of the notices themselves. */
export const words = {
  vi: {
    greeting: 'Kính gửi {name},',
    comment: 'Ý kiến: {comment}',
    due: 'Hạn xử lý: {due}',
    open: 'Mở trong Bảng Tin',
    signIn: 'Liên kết chỉ dẫn tới nội dung; cần đăng nhập, và duyệt trong Bảng Tin.',
    automatic:
      'Thư này do Bảng Tin gửi tự động. Đổi cách nhận thông báo ở trang Tài khoản của bạn.',
    waiting: 'Đang chờ bạn xử lý',
    news: 'Việc mới',
    digest: 'Tổng hợp ngày {day}: {count} việc chờ xử lý',
    digestLine: 'Sau đây là việc đang chờ và việc mới từ lần tổng hợp trước.',
    untitled: 'Chưa có tiêu đề',
  },
  en: {
    greeting: 'Dear {name},',
    comment: 'Comment: {comment}',
    due: 'Due: {due}',
    open: 'Open in Bảng Tin',
    signIn: 'The link only leads to the content; sign in, and decide in Bảng Tin.',
    automatic: 'Bảng Tin sent this mail by itself. Change how you are told on your account’s page.',
    waiting: 'Waiting for you',
    news: 'New',
    digest: 'Digest of {day}: {count} waiting for you',
    digestLine: 'This is what waits for you, and what is new since the last digest.',
    untitled: 'Untitled',
  },
} as const

/** Puts values into the `{…}` of a text. */
export const put = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
