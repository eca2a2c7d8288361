'use client'
import { useTranslation } from '@payloadcms/ui'

const vi = {
  import: 'Nhập từ Word (.docx)',
  importHint: 'Xem trước rồi mới đưa vào bài. Cũng có thể chép từ Word và dán thẳng vào ô dưới.',
  reading: 'Đang đọc tệp…',
  unreachable: 'Không tới được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  preview: 'Xem trước',
  titleInto: 'Tiêu đề (sẽ điền vào ô Tiêu đề)',
  titleStays: 'Tiêu đề trong tệp (ô Tiêu đề đã có chữ, nên dòng này nằm trong nội dung)',
  pictures: (count: number) =>
    `${count} ảnh sẽ được lưu vào Hình, tệp. Sau đó hãy điền mô tả cho từng ảnh.`,
  where: 'Bài đang có nội dung',
  append: 'Thêm vào cuối bài',
  replace: 'Thay toàn bộ nội dung',
  insert: 'Đưa vào bài',
  inserted: 'Đã đưa vào bài, chưa lưu. Hãy đọc lại rồi bấm lưu.',
  cancel: 'Hủy',
  close: 'Đóng',
  losses: 'Lưu ý',
  legacyTitle: 'Chữ kiểu cũ, chưa phải Unicode',
  legacyFound: (encoding: string, lines: number) =>
    `Tìm thấy ${lines} dòng gõ bằng bảng mã ${encoding}. Không chuyển thì người đọc thấy chữ lỗi.`,
  before: 'Trước',
  after: 'Sau khi chuyển',
  convert: 'Chuyển sang Unicode',
  keep: 'Giữ nguyên',
  storing: (done: number, all: number) => `Đang lưu ảnh ${Math.min(done + 1, all)}/${all}…`,
  storingTitle: 'Lưu ảnh vào Hình, tệp',
  storeFailed: 'Chưa lưu được ảnh nên chưa có gì thay đổi.',
  again: 'Thử lại',
  withoutPictures: 'Dán không kèm ảnh',
  missing: (count: number) =>
    `${count} ảnh không có trong bảng nhớ tạm nên chưa dán được. Hãy dùng nút “Nhập từ Word (.docx)”.`,
  tooLong: 'Đoạn dán quá dài cho một bài. Hãy dán từng phần.',
}

const en: typeof vi = {
  import: 'Import from Word (.docx)',
  importHint: 'You see a preview first. You can also copy in Word and paste into the field below.',
  reading: 'Reading the file…',
  unreachable: 'The server cannot be reached. Check the network and try again.',
  preview: 'Preview',
  titleInto: 'Title (goes into the Title field)',
  titleStays: 'Title in the file (the Title field has text, so this line stays in the body)',
  pictures: (count) =>
    `${count} ${count === 1 ? 'picture' : 'pictures'} will be stored in Media. Describe each one afterwards.`,
  where: 'The article already has text',
  append: 'Add at the end',
  replace: 'Replace everything',
  insert: 'Put into the article',
  inserted: 'Put into the article, not saved yet. Read it through, then save.',
  cancel: 'Cancel',
  close: 'Close',
  losses: 'Please note',
  legacyTitle: 'Old text that is not Unicode',
  legacyFound: (encoding, lines) =>
    `${lines} ${lines === 1 ? 'line is' : 'lines are'} typed in the ${encoding} encoding. Readers would see garbled letters.`,
  before: 'Before',
  after: 'After conversion',
  convert: 'Convert to Unicode',
  keep: 'Keep as it is',
  storing: (done, all) => `Storing picture ${Math.min(done + 1, all)} of ${all}…`,
  storingTitle: 'Storing pictures in Media',
  storeFailed: 'The pictures could not be stored, so nothing has changed.',
  again: 'Try again',
  withoutPictures: 'Paste without pictures',
  missing: (count) =>
    `${count} ${count === 1 ? 'picture is' : 'pictures are'} not on the clipboard and could not be pasted. Use “Import from Word (.docx)”.`,
  tooLong: 'This is too long for one article. Paste it part by part.',
}

/** Texts of importing and pasting. */
export type Words = typeof vi

/** The texts in the reader's language. */
export const useWords = (): Words => (useTranslation().i18n.language === 'en' ? en : vi)
