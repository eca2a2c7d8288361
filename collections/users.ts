import type { CollectionConfig } from 'payload'
import { isAdmin } from '../src/access/is-admin.ts'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { bodyLabels, positions } from '../src/fields/bodies.ts'
import { label, option } from '../src/fields/text.ts'

/** People with an account, their unit, roles and seats in the bodies. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Người dùng', 'User'), plural: label('Người dùng', 'Users') },
  auth: { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  admin: {
    useAsTitle: 'name',
    group: label('Tổ chức', 'Organisation'),
    defaultColumns: ['name', 'title', 'unit', 'roles'],
  },
  access: { read: isSignedIn, create: isAdmin, update: isAdmin, delete: isAdmin },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: label('Họ và tên', 'Name'),
    },
    { name: 'title', type: 'text', maxLength: 200, label: label('Chức danh', 'Position') },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: label('Đơn vị', 'Unit') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      options: [
        option('editor', 'Biên tập viên', 'Editor'),
        option('designer', 'Thiết kế', 'Designer'),
        option('quizManager', 'Quản lý cuộc thi', 'Contest manager'),
        option('admin', 'Quản trị hệ thống', 'Administrator'),
      ],
      label: label('Vai trò', 'Roles'),
    },
    {
      name: 'memberships',
      type: 'array',
      label: label('Tham gia các bộ phận duyệt', 'Seats in the bodies'),
      labels: { singular: label('Vị trí', 'Seat'), plural: label('Vị trí', 'Seats') },
      fields: [
        {
          name: 'body',
          type: 'select',
          required: true,
          options: Object.entries(bodyLabels).map(([value, label]) => ({ value, label })),
          label: label('Bộ phận', 'Body'),
        },
        {
          name: 'position',
          type: 'select',
          required: true,
          options: positions,
          label: label('Cương vị', 'Position'),
        },
        {
          name: 'field',
          type: 'text',
          maxLength: 300,
          label: label('Lĩnh vực phụ trách', 'Field in charge'),
        },
      ],
    },
  ],
}
