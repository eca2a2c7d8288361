import { plainWords } from './file-name.ts'
import { syllablesOf } from './syllables.ts'

/** A file of a delivery package, before it has a name. */
export type Packed = {
  /** Where it is shown. */
  label: string
  width?: number | null
  height?: number | null
  /** Of the file, without its dot. */
  extension: string
  /** What it says, for how long it should stand. */
  text?: string
}

/** Controllers choke on long names. */
const longest = 20

/** Short unaccented ASCII names by order, screen and size: `01-led-cong-ubnd-1024x64.png`. */
export const packageNames = (files: readonly Packed[]): string[] =>
  files.map(({ label, width, height, extension }, index) => {
    const number = String(index + 1).padStart(2, '0')
    const size = width && height ? `${width}x${height}` : ''
    const words = plainWords(label, longest) || 'hinh'
    return `${[number, words, size].filter(Boolean).join('-')}.${extension}`
  })

/** Seconds that a picture should stand: as long as reading it takes, and 5 at least. */
const secondsOf = (text: string): number => Math.max(5, Math.ceil(syllablesOf(text) / 2.6))

/**
 * The playlist for whoever puts the files on: order, place, size and time, in lines that end as
 * Windows' do.
 */
export const playlistOf = (
  { title, contentHash, since }: { title: string; contentHash: string; since: string },
  files: readonly Packed[],
): string => {
  const names = packageNames(files)
  const lines = [
    'DANH SÁCH PHÁT, TREO',
    `Nội dung: ${title}`,
    `Công khai từ: ${since}`,
    `Mã băm bản đã duyệt (SHA-256): ${contentHash}`,
    '',
    ...files.flatMap(({ label, width, height, text, extension }, index) => [
      `${index + 1}. ${names[index]}`,
      `   Nơi phát, treo: ${label || '(chưa ghi)'}`,
      ...(width && height && extension !== 'pdf'
        ? [`   Kích thước: ${width} × ${height} điểm ảnh, phát đúng 1:1, không phóng`]
        : []),
      ...(text && extension !== 'pdf' ? [`   Đứng hình ít nhất: ${secondsOf(text)} giây`] : []),
      '',
    ]),
    'Kiểm tra tệp: sha256sum -c SHA256SUMS. Chỉ phát, treo đúng các tệp trong gói này.',
    '',
  ]
  return lines.join('\r\n')
}
