import type { Field } from 'payload'
import { choice, label, words } from './field-help.ts'
import { prizeFields } from './prize-fields.ts'
import { resultsFields } from './results-fields.ts'

/** The prediction, what breaks ties, names on the board, prizes. */
export const rankingFields: Field[] = [
  words('predictionQuestion', label('Câu dự đoán', 'Prediction question'), { most: 500 }),
  choice('predictionTarget', label('Dự đoán về', 'It is about'), 'perfect', [
    ['perfect', 'Số bài đúng tất cả', 'Entries with every answer right'],
    ['participants', 'Số người dự thi', 'Participants'],
    ['entries', 'Số lượt thi', 'Entries'],
  ]),
  words('predictionDefinition', label('Cách tính câu dự đoán', 'How it is counted'), {
    long: true,
  }),
  choice(
    'tieBreaks',
    label('Bằng điểm thì xét lần lượt', 'Ties are broken by, in order'),
    ['prediction', 'fastest'],
    [
      ['prediction', 'Dự đoán gần đúng nhất', 'Nearest prediction'],
      ['fastest', 'Làm bài nhanh hơn', 'Faster'],
      ['earliest', 'Nộp bài sớm hơn', 'Earlier'],
    ],
  ),
  choice('masking', label('Tên trên bảng kết quả', 'Names on the board'), 'initials', [
    ['initials', 'Viết tắt (Nguyễn T. A***)', 'Initials'],
    ['full', 'Đầy đủ; người dưới 18 tuổi viết tắt', 'Full; minors by initials'],
    ['hidden', 'Ẩn tên', 'Hidden'],
  ]),
  ...resultsFields,
  ...prizeFields,
]
