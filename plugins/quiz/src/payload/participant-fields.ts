import type { Field } from 'payload'
import { choice, label, whole, words } from './field-help.ts'
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
  choice('uniqueness', label('Mỗi người nhận ra bằng', 'Participants are told apart by'), 'phone', [
    ['phone', 'Số điện thoại', 'Phone'],
    ['phoneAndName', 'Số điện thoại và họ tên', 'Phone and name'],
    ['idNumber', 'Số định danh', 'Identity number'],
    ['none', 'Không phân biệt', 'Not at all'],
  ]),
  groupsField(hasBank),
  {
    name: 'units',
    type: 'array',
    maxRows: 500,
    label: label('Danh sách đơn vị, tổ dân phố', 'Units'),
    fields: [
      {
        ...{ name: 'name', type: 'text', required: true, maxLength: 200 },
        label: label('Tên', 'Name'),
      },
      whole('headCount', label('Quân số', 'Head-count'), 1),
    ],
  },
  words('consent', label('Lời đồng ý xử lý dữ liệu cá nhân', 'Consent to processing'), {
    ...{ required: true, long: true },
  }),
  ...peopleFields,
  proofField,
]
