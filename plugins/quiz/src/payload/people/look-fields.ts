import type { Field } from 'payload'
import { label } from '../field-help.ts'

/** What the log of personal data says beside who, what and when. */
export const lookFields: Field[] = [
  { name: 'whoName', type: 'text', label: label('Họ tên người xem', 'Name') },
  { name: 'purpose', type: 'text', label: label('Để làm gì', 'What for') },
  { name: 'count', type: 'number', label: label('Số lượt thi', 'Attempts') },
  {
    ...{ name: 'entries', type: 'textarea', label: label('Các lượt thi', 'Which attempts') },
    admin: {
      description: label(
        'Mã nội bộ của lượt thi, tối đa 100 mã; không ghi họ tên hay số điện thoại.',
        'Ids of the attempts, 100 at most; no names or numbers.',
      ),
    },
  },
]
