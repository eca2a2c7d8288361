import type { Bilingual } from '../../fields/text.ts'

/** What a value should have been, in both languages. */
export const expected = {
  text: { vi: 'Cần một đoạn chữ.', en: 'This must be a text.' },
  texts: { vi: 'Cần danh sách các đoạn chữ.', en: 'This must be a list of texts.' },
  option: {
    vi: 'Giá trị này không có trong danh sách.',
    en: 'This must be one of the options.',
  },
  options: {
    vi: 'Có giá trị không có trong danh sách.',
    en: 'Each of these must be one of the options.',
  },
  number: { vi: 'Cần một số.', en: 'This must be a number.' },
  numbers: { vi: 'Cần danh sách các số.', en: 'This must be a list of numbers.' },
  checkbox: { vi: 'Cần có hoặc không.', en: 'This must be true or false.' },
  date: { vi: 'Cần một ngày giờ hợp lệ.', en: 'This must be a valid date.' },
  rows: { vi: 'Cần danh sách các dòng.', en: 'This must be a list of rows.' },
  group: { vi: 'Cần một nhóm trường.', en: 'This must be a group of fields.' },
  reference: { vi: 'Cần mã của một bản ghi.', en: 'This must be the id of a record.' },
  references: { vi: 'Cần danh sách mã bản ghi.', en: 'This must be a list of record ids.' },
  richText: {
    vi: 'Cần nội dung của trình soạn thảo.',
    en: 'This must be content of the editor.',
  },
  point: { vi: 'Cần kinh độ và vĩ độ.', en: 'This must be a longitude and a latitude.' },
} satisfies Record<string, Bilingual>

/** The key of an expectation. */
export type Expected = keyof typeof expected

/** What a text that is too long is told. */
export const tooLong = (limit: number): Bilingual => ({
  vi: `Tối đa ${limit} ký tự.`,
  en: `At most ${limit} characters.`,
})
