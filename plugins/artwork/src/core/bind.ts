const nbsp = '\u00a0'
const wordJoiner = '\u2060'

/** Vietnamese compounds that a line must not break; an office adds its own. */
export const defaultPhrases = [
  ...['nhân dân', 'dịch vụ công', 'trực tuyến', 'thủ tục', 'hành chính', 'cải cách', 'phục vụ'],
  ...['công chức', 'viên chức', 'hài lòng', 'đúng hẹn', 'yên tâm', 'minh bạch', 'lệ phí'],
  ...['thanh toán', 'nhanh chóng', 'an toàn', 'lắng nghe', 'phản ánh', 'bưu chính', 'công ích'],
  ...['kết quả', 'tận nhà', 'tận nơi', 'tận tâm', 'tận tình', 'hướng dẫn', 'kỷ cương'],
  ...[
    'mọi lúc',
    'mọi nơi',
    'việc nhỏ',
    'hằng tuần',
    'thân thiện',
    'hồ sơ',
    'người dân',
    'thước đo',
    'chuyển đổi',
    'quốc gia',
    'Hồng Lĩnh',
  ],
]

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Binds what must stay on one line: NBSP within compounds, numbers and dates, U+2060 in numbers of documents. */
export const bind = (text: string, phrases: readonly string[] = defaultPhrases): string => {
  let bound = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  for (const phrase of phrases) {
    const words = phrase.normalize('NFC').split(' ').map(escape).join(' ')
    bound = bound.replace(
      new RegExp(`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'giu'),
      (match) => match.replaceAll(' ', nbsp),
    )
  }
  return bound
    .replace(/(?<![\p{L}\p{M}])(số|ngày|tháng|năm|quý|điều|khoản) (?=\d)/giu, `$1${nbsp}`)
    .replace(/(?<!(?:ngày|tháng)\u00a0\d?)(\d) (?=(?:đồng|ngày|tháng|giờ|phút|km|m|%|₫)(?![\p{L}\p{M}]))/giu, `$1${nbsp}`)
    .replace(/(?<=[\p{L}\d])([/-])(?=[\p{L}\d])/gu, `$1${wordJoiner}`)
    .replace(/ (?=[–—] )/gu, nbsp)
}
