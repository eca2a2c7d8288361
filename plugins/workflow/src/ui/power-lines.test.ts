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
    ],
  },
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
