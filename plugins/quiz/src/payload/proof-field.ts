import type { Field } from 'payload'
import { label } from './field-help.ts'

/** Switches proof of work on for a contest. */
export const proofField: Field = {
  name: 'proofOfWork',
  type: 'checkbox',
  defaultValue: false,
  label: label('Chống máy tự động dự thi', 'Hold off automatic entries'),
  admin: {
    description: label(
      'Điện thoại của người dự thi tự tính toán trong chốc lát trước khi mở đề, không phải làm gì thêm. Bật khi có dấu hiệu dùng máy để dự thi hàng loạt.',
      'The participant’s phone computes for a moment before the paper opens; nobody has to do anything. Switch it on when entries are being made by machine.',
    ),
  },
}
