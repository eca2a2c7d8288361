import { expect, it } from 'vitest'
import { powerLines } from './power-lines.ts'

const fields = [
  { name: 'email', label: 'Email' },
  {
    name: 'roles',
    label: { vi: 'Vai trò', en: 'Roles' },
    options: [{ value: 'admin', label: { vi: 'Quản trị', en: 'Administrator' } }],
  },
  {
    name: 'memberships',
    label: { vi: 'Bộ phận', en: 'Seats' },
    fields: [
      { name: 'body', options: [{ value: 'board', label: { vi: 'Ban Biên tập', en: 'Board' } }] },
      { name: 'position' },
      {
        name: 'fields',
        label: { vi: 'Lĩnh vực', en: 'Fields' },
        options: [
          { value: 'online', label: { vi: 'Dịch vụ công', en: 'Online services' } },
          { value: 'staff', label: { vi: 'Nhân sự', en: 'Staff' } },
        ],
      },
    ],
  },
  { name: 'headsUnit', label: { vi: 'Đứng đầu đơn vị', en: 'Heads the unit' } },
]

it('says only what is new, in the words of the form', () => {
  const asked = {
    email: 'a@b.vn',
    roles: ['admin'],
    memberships: [
      { body: 'board', position: 'chief', field: null },
      { body: 'board', position: 'member' },
    ],
  }
  const held = { email: 'a@b.vn', memberships: [{ id: '1', body: 'board', position: 'member' }] }
  expect(powerLines(asked, held, fields, 'vi')).toEqual([
    'Vai trò: Quản trị',
    'Bộ phận: Ban Biên tập · chief',
  ])
})

it('names the fields of a seat and says yes to a checkbox, in both languages', () => {
  const seat = { body: 'board', position: 'chief', fields: ['online', 'staff'] }
  const held = { memberships: [{ id: '1', body: 'board', position: 'chief', fields: [] }] }
  expect(powerLines({ memberships: [seat], headsUnit: true }, held, fields, 'vi')).toEqual([
    'Bộ phận: Ban Biên tập · chief · Lĩnh vực: Dịch vụ công; Nhân sự',
    'Đứng đầu đơn vị: Có',
  ])
  expect(powerLines({ memberships: [seat], headsUnit: false }, held, fields, 'en')).toEqual([
    'Seats: Board · chief · Fields: Online services; Staff',
  ])
})
