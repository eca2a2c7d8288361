import { WordRefused } from '../refused.ts'

/** Every reason to refuse a file, each with its mend. */
export const refusals = {
  none: () =>
    new WordRefused(
      'word-file-missing',
      { vi: 'Hãy chọn một tệp Word (.docx).', en: 'Choose a Word file (.docx).' },
      400,
    ),
  empty: () =>
    new WordRefused('word-file-empty', {
      vi: 'Tệp này trống (0 byte). Hãy mở tệp trong Word, lưu lại rồi chọn lại.',
      en: 'This file is empty (0 bytes). Open it in Word, save it again and choose it again.',
    }),
  tooLarge: () =>
    new WordRefused(
      'word-file-too-large',
      {
        vi: 'Tệp lớn hơn 20 MB. Trong Word, hãy nén ảnh (Compress Pictures) hoặc chia tệp rồi chọn lại.',
        en: 'The file is larger than 20 MB. Compress its pictures in Word, or split it.',
      },
      413,
    ),
  old: () =>
    new WordRefused(
      'word-old-or-locked',
      {
        vi: 'Tệp .doc kiểu cũ hoặc có mật khẩu. Hãy mở trong Word, bỏ mật khẩu nếu có, rồi lưu lại dạng .docx.',
        en: 'An old .doc file, or one with a password. Open it in Word, remove the password if there is one, and save it as .docx.',
      },
      415,
    ),
  notWord: () =>
    new WordRefused(
      'word-not-docx',
      {
        vi: 'Đây không phải tệp Word (.docx). Hãy mở trong Word rồi lưu lại dạng .docx.',
        en: 'This is no Word file (.docx). Open it in Word and save it as .docx.',
      },
      415,
    ),
  broken: () =>
    new WordRefused('word-file-broken', {
      vi: 'Tệp bị hỏng hoặc bị cắt ngang. Hãy mở trong Word, lưu lại dạng .docx rồi thử lại.',
      en: 'The file is damaged or cut off. Open it in Word, save it as .docx and try again.',
    }),
  bomb: () =>
    new WordRefused('word-unpacks-too-large', {
      vi: 'Tệp bung ra quá lớn. Hãy chia thành nhiều tệp nhỏ rồi lưu lại dạng .docx.',
      en: 'The file unpacks to too much. Split it into smaller files and save them as .docx.',
    }),
  doctype: () =>
    new WordRefused('word-xml-refused', {
      vi: 'Tệp có khai báo XML không an toàn. Hãy mở trong Word rồi lưu lại dạng .docx.',
      en: 'The file has an unsafe XML declaration. Open it in Word and save it as .docx.',
    }),
  tooComplex: () =>
    new WordRefused('word-too-complex', {
      vi: 'Tệp quá phức tạp nên đọc mãi chưa xong. Hãy chia nhỏ, hoặc chép từng phần rồi dán vào bài.',
      en: 'The file is too complex to read in time. Split it, or copy and paste it part by part.',
    }),
  tooLong: () =>
    new WordRefused('word-too-long', {
      vi: 'Văn bản quá dài cho một bài (bảng quá lớn hoặc quá nhiều chữ). Hãy chia thành nhiều bài, hoặc đính kèm tệp PDF.',
      en: 'The text is too long for one article (a huge table, or too much text). Split it, or attach a PDF.',
    }),
  tooManyPictures: () =>
    new WordRefused('word-too-many-pictures', {
      vi: 'Tệp có hơn 100 ảnh. Hãy chia thành nhiều tệp.',
      en: 'The file has more than 100 pictures. Split it.',
    }),
  nothing: () =>
    new WordRefused('word-nothing-found', {
      vi: 'Không thấy chữ hay ảnh nào trong tệp. Nếu nội dung nằm trong hộp vẽ hay tệp quét, hãy chép ra văn bản thường.',
      en: 'No text or picture was found in the file. If it is a drawing or a scan, copy it to plain text.',
    }),
  busy: () =>
    new WordRefused(
      'word-busy',
      {
        vi: 'Máy chủ đang đọc các tệp khác. Hãy thử lại sau vài giây.',
        en: 'The server is reading other files. Please try again in a few seconds.',
      },
      503,
    ),
}
