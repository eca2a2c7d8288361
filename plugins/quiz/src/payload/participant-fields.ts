import type { Field } from 'payload'
import { choice, label, namedRows, whole, words } from './field-help.ts'
import { peopleFields } from './people/contest-fields.ts'
import { groupsField } from './people/group-fields.ts'
import { proofField } from './proof-field.ts'

/**
 * What participants are asked, and told apart by.
 *
 * @param hasBank whether questions can be taken from a bank
 */
export const participantFields = (hasBank: boolean): Field[] => [
  choice(
    'fields',
    label('Hỏi người dự thi (ngoài họ tên)', 'Asked beside the name'),
    ['phone', 'birthYear', 'unit'],
    [
      ['phone', 'Số điện thoại', 'Phone'],
      ['birthYear', 'Năm sinh', 'Birth year'],
      ['unit', 'Đơn vị, tổ dân phố', 'Unit'],
      ['address', 'Địa chỉ', 'Address'],
      ['idNumber', 'Số định danh cá nhân', 'Identity number'],
    ],
  ),
  {
    ...choice(
      'uniqueness',
      label('Nhận ra mỗi người bằng', 'Participants are told apart by'),
      'phone',
      [
        ['phone', 'Số điện thoại', 'Phone'],
        ['phoneAndName', 'Số điện thoại và họ tên', 'Phone and name'],
        ['idNumber', 'Số định danh', 'Identity number'],
        ['none', 'Không phân biệt', 'Not at all'],
      ],
    ),
    admin: {
      description: label(
        'Để không ai thi quá số lượt. Nếu người nhà được dùng chung số điện thoại, hãy chọn “Số điện thoại và họ tên”.',
        'So that nobody takes more attempts than allowed. Where relatives may share a phone, choose “Phone and name”.',
      ),
    },
  } as Field,
  groupsField(hasBank),
  {
    name: 'units',
    type: 'array',
    maxRows: 500,
    label: label('Danh sách đơn vị, tổ dân phố', 'Units'),
    labels: { singular: label('Đơn vị', 'Unit'), plural: label('Đơn vị', 'Units') },
    admin: {
      ...namedRows,
      description: label(
        'Quân số là số người của đơn vị; chỉ cần khi có giải theo tỷ lệ tham gia.',
        'The head-count is how many people the unit has; only prizes by participation rate need it.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            ...{ name: 'name', type: 'text', required: true, maxLength: 200 },
            ...{ label: label('Tên', 'Name'), admin: { width: '75%' } },
          },
          whole('headCount', label('Quân số', 'Head-count'), 1),
        ],
      },
    ],
  },
  words('consent', label('Lời đồng ý xử lý dữ liệu cá nhân', 'Consent to processing'), {
    ...{ required: true, long: true },
  }),
  ...peopleFields,
  proofField,
]
