import type { Field } from 'payload'
import { choice, label, namedRows, whole, words } from './field-help.ts'
import { onlyGroupsField } from './people/group-fields.ts'

const scope = choice('scope', label('Trao theo', 'Given'), 'round', [
  ['round', 'Từng đợt thi', 'In each round'],
  ['overall', 'Chung cuộc', 'Over all rounds'],
])

const award: Field[] = [
  words('award', label('Mức thưởng, hiện vật', 'Award'), { most: 300 }),
  whole('amount', label('Số tiền mỗi giải (đồng)', 'Amount each (đồng)'), 0),
]

/** Individual and collective prizes. */
export const prizeFields: Field[] = [
  {
    name: 'prizes',
    type: 'array',
    maxRows: 60,
    label: label('Giải cá nhân', 'Individual prizes'),
    labels: { singular: label('Giải', 'Prize'), plural: label('Giải', 'Prizes') },
    admin: namedRows,
    fields: [
      words('name', label('Tên giải', 'Name'), { required: true, most: 200 }),
      {
        type: 'row',
        fields: [
          whole('count', label('Số giải', 'How many'), 1, 1),
          choice('by', label('Trao bằng cách', 'Won by'), 'rank', [
            ['rank', 'Xếp hạng', 'Place'],
            ['draw', 'Bốc thăm', 'Lot'],
          ]),
          whole('least', label('Đúng ít nhất (câu)', 'Right answers at least'), 0, 1),
          scope,
        ],
      },
      ...award,
      onlyGroupsField(
        label(
          'Để trống: giải này trao trong đợt thi của mọi bảng.',
          'Empty: given in the rounds of all groups.',
        ),
      ),
    ],
  },
  {
    name: 'unitPrizes',
    type: 'array',
    maxRows: 30,
    label: label('Giải tập thể', 'Collective prizes'),
    labels: { singular: label('Giải', 'Prize'), plural: label('Giải', 'Prizes') },
    admin: namedRows,
    fields: [
      words('name', label('Tên giải', 'Name'), { required: true, most: 200 }),
      {
        type: 'row',
        fields: [
          whole('count', label('Số giải', 'How many'), 1, 1),
          choice('by', label('Tính theo', 'Measured by'), 'entrants', [
            ['entrants', 'Số người dự thi', 'Entrants'],
            ['winners', 'Số người đạt giải', 'Winners'],
            ['rate', 'Tỷ lệ người dự thi trên quân số', 'Entrants over the head-count'],
          ]),
          scope,
        ],
      },
      ...award,
    ],
  },
]
