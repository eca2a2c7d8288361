import { writeTable } from '../../core/bank/table/write-table.ts'
import { kinds } from '../../core/questions/kinds.ts'
import type { Question } from '../../core/questions/question.ts'
import { writeWorkbook } from '../../formats/xlsx/write-sheet.ts'
import type { Topic } from './topics-of.ts'

const rows = (...texts: string[]) =>
  texts.map((text) => ({ text: { vi: text.replace(/^\*/, '') }, correct: text.startsWith('*') }))

const sample = (more: Partial<Question>): Question => ({
  ...{ key: '', topic: '', difficulty: 'easy', type: 'oneAnswer', text: { vi: '' }, rows: [] },
  source: 'Ví dụ: hãy ghi văn bản, điều',
  ...more,
})

/** One of each kind, to be overwritten. */
const samples = (topic: string): Question[] =>
  [
    sample({
      text: { vi: 'Ví dụ: đăng ký khai sinh trong bao nhiêu ngày?' },
      rows: rows('30 ngày', '*60 ngày', '90 ngày', '120 ngày'),
    }),
    sample({
      type: 'severalAnswers',
      text: { vi: 'Ví dụ: nội dung nào thuộc cải cách hành chính?' },
      rows: rows('*Cải cách thể chế', '*Cải cách tài chính công', 'Thể thao'),
    }),
    sample({
      type: 'trueFalse',
      text: { vi: 'Ví dụ: đăng ký khai sinh đúng hạn được miễn lệ phí.' },
      isTrue: true,
    }),
    sample({
      type: 'matching',
      text: { vi: 'Ví dụ: ghép chữ viết tắt với nghĩa.' },
      rows: [
        { text: { vi: 'TTHC' }, match: { vi: 'Thủ tục hành chính' } },
        { text: { vi: 'DVC' }, match: { vi: 'Dịch vụ công' } },
      ],
    }),
    sample({
      type: 'ordering',
      text: { vi: 'Ví dụ: xếp các bước theo thứ tự.' },
      rows: rows('Nộp hồ sơ', 'Nhận giấy hẹn', 'Nhận kết quả'),
    }),
    sample({
      type: 'number',
      text: { vi: 'Ví dụ: số ngày giải quyết?' },
      rows: rows('7'),
      tolerance: 0.5,
    }),
    sample({
      type: 'shortAnswer',
      text: { vi: 'Ví dụ: giấy tờ nào dùng để xác định nơi cư trú?' },
      rows: rows('Căn cước', 'Thẻ căn cước'),
    }),
  ].map((question, at) => ({ ...question, topic, key: `MAU-${at + 1}` }))

/** The workbook to fill in: a line for each kind, and a second sheet that says how. */
export const template = (topics: readonly Topic[]): Uint8Array => {
  const names = new Map(topics.map(({ value, vi }) => [value, vi]))
  const help = [
    ['Cột', 'Cách ghi'],
    ['Mã câu hỏi', 'Chữ không dấu, số, dấu chấm, gạch. Để trống: nhận mã mới.'],
    ['Chủ đề', topics.map(({ vi }) => vi).join('; ')],
    ['Mức độ', 'Dễ; Trung bình; Khó. Để trống: Trung bình.'],
    [
      'Dạng câu hỏi',
      Object.values(kinds)
        .map(({ label }) => label.vi)
        .join('; '),
    ],
    [
      'Phương án A–H',
      'Sắp xếp: ghi theo thứ tự đúng. Trả lời ngắn: mỗi ô một cách viết được nhận.',
    ],
    ['Vế ghép A–H', 'Chỉ dùng cho ghép đôi: vế phải của phương án cùng chữ.'],
    ['Đáp án', 'B; hoặc A, C; hoặc Đúng, Sai; hoặc một số (dấu phẩy trước phần thập phân).'],
    ['Căn cứ', 'Văn bản, điều khoản.'],
    ['(tiếng Anh)', 'Thêm cột cùng tên có “(tiếng Anh)”, ví dụ “Câu hỏi (tiếng Anh)”.'],
  ]
  const rowsOf = writeTable(samples(topics[0]?.value ?? ''), names)
  return writeWorkbook([
    { title: 'Câu hỏi', rows: rowsOf },
    { title: 'Hướng dẫn', rows: help, widths: [24, 90] },
  ])
}
