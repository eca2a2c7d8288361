import { option } from './text.ts'

/** Kinds of articles. */
export const kinds = [
  option('news', 'Tin', 'News'),
  option('feature', 'Bài', 'Feature'),
  option('photo', 'Ảnh', 'Photo story'),
  option('question-answer', 'Hỏi đáp', 'Question and answer'),
  option('notice', 'Thông báo', 'Notice'),
  option('good-example', 'Gương điển hình', 'Good example'),
]
