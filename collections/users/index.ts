import type { CollectionConfig, FieldAccess } from 'payload'
import { isAdmin } from '../../src/access/is-admin.ts'
import { isSignedIn } from '../../src/access/is-signed-in.ts'
import { hasRole } from '../../src/access/roles.ts'
import { selfOrAdmin } from '../../src/access/self-or-admin.ts'
import { bodyLabels, positions } from '../../src/fields/bodies.ts'
import { label, option } from '../../src/fields/text.ts'
import { topics } from '../../src/fields/topics.ts'
import { readEnv } from '../../src/server/env.ts'
import { authority } from '../../src/wiring/people.ts'
import { forgetSetupToken, registerFirst } from './first-user.ts'
import { guardPasswords, rememberWhosePassword } from './passwords.ts'
import { sessionCookie } from './session-cookie.ts'

/** A field that is its person's own matter. */
const ownOrAdmin: FieldAccess = ({ req, id }) =>
  hasRole(req.user, 'admin') || (req.user !== null && id !== undefined && req.user.id === id)

const adminOnly: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

/** People with an account, their unit, roles and seats in the bodies. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Người dùng', 'User'), plural: label('Người dùng', 'Users') },
  auth: {
    // The guard slows each visitor after ten; this is for many at once, and above what one visitor
    // may try, who could otherwise lock anybody out.
    maxLoginAttempts: 50,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: sessionCookie(readEnv()),
    // Payload's own limit writes outside the request's transaction, which would wait for itself;
    // the guard in front of the routes counts instead.
    forgotPassword: { minRequestInterval: 0 },
  },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: label('Tổ chức', 'Organisation'),
    defaultColumns: ['name', 'title', 'unit', 'roles'],
    // Whoever confirms a raise has to see it.
    hidden: ({ user }) => !authority.mayConfirm({ ...user }),
  },
  access: {
    read: isSignedIn,
    create: isAdmin,
    update: selfOrAdmin,
    delete: isAdmin,
    unlock: isAdmin,
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: {
    beforeOperation: [registerFirst, guardPasswords],
    beforeValidate: [rememberWhosePassword],
    afterChange: [forgetSetupToken],
  },
  fields: [
    {
      name: 'setupToken',
      type: 'text',
      virtual: true,
      maxLength: 100,
      label: label('Mã thiết lập một lần', 'One-time setup token'),
      access: { read: () => false, update: () => false },
      admin: {
        condition: (_, __, { user }) => !user,
        // Payload locks virtual fields unless told otherwise.
        readOnly: false,
        description: label(
          'Lệnh khởi động đã in mã này ra màn hình máy chủ.',
          'The start command printed it on the server.',
        ),
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: label('Họ và tên', 'Name'),
    },
    { name: 'title', type: 'text', maxLength: 200, label: label('Chức danh', 'Position') },
    {
      ...{ name: 'phone', type: 'text', maxLength: 20 },
      label: label('Số điện thoại', 'Phone number'),
      access: { read: ownOrAdmin, update: ownOrAdmin },
      admin: {
        condition: (_, __, { user }) => Boolean(user),
        description: label(
          'Chỉ bạn và quản trị viên xem được. Người xem được đáp án không dự thi bằng số này.',
          'Only you and administrators see it. Who may see a contest’s key can’t enter with it.',
        ),
      },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: label('Đơn vị', 'Unit'),
      access: { update: adminOnly },
      admin: { condition: (_, __, { user }) => Boolean(user) },
    },
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
      access: { create: adminOnly, update: adminOnly },
      admin: { condition: (_, __, { user }) => Boolean(user) },
    },
    {
      name: 'headsUnit',
      type: 'checkbox',
      label: label('Đứng đầu đơn vị', 'Heads the unit'),
      access: { create: adminOnly, update: adminOnly },
      admin: {
        condition: (_, __, { user }) => Boolean(user),
        description: label(
          'Chỉ người đứng đầu đơn vị được ủy quyền (TUQ.) hoặc giao ký thừa lệnh (TL.).',
          'Only heads of units sign by authorisation (TUQ.) or by order (TL.).',
        ),
      },
    },
    {
      name: 'memberships',
      type: 'array',
      label: label('Tham gia các bộ phận duyệt', 'Seats in the bodies'),
      labels: { singular: label('Vị trí', 'Seat'), plural: label('Vị trí', 'Seats') },
      access: { create: adminOnly, update: adminOnly },
      admin: {
        condition: (_, __, { user }) => Boolean(user),
        description: label(
          'Trao thêm quyền duyệt cần người thứ hai xác nhận; bớt quyền có hiệu lực ngay.',
          'More power needs a second person to confirm; less takes effect at once.',
        ),
      },
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
          name: 'fields',
          type: 'select',
          hasMany: true,
          options: topics,
          label: label('Lĩnh vực được phân công', 'Fields in charge'),
          admin: {
            description: label(
              'Phó Chủ tịch ký thay (KT.) trong các lĩnh vực này.',
              'A deputy chairman signs for the chairman (KT.) within these.',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      admin: { condition: (_, __, { user }) => Boolean(user) },
      fields: [
        {
          name: 'notices',
          type: 'select',
          defaultValue: 'now',
          admin: { isClearable: false },
          options: [
            option('now', 'Gửi thư ngay', 'Mail at once'),
            option('daily', 'Một thư mỗi ngày làm việc, 07:30', 'One mail each working day, 07:30'),
            option('inApp', 'Chỉ xem trong Bảng Tin', 'Only in Bảng Tin'),
          ],
          label: label('Nhận thông báo', 'Notices'),
        },
        {
          name: 'language',
          type: 'select',
          defaultValue: 'vi',
          admin: { isClearable: false },
          options: [option('vi', 'Tiếng Việt', 'Vietnamese'), option('en', 'English', 'English')],
          label: label('Ngôn ngữ của thư', 'Language of mails'),
        },
      ],
    },
    {
      name: 'passwordIsOwn',
      type: 'checkbox',
      label: label('Mật khẩu do chính người này đặt', 'The person set the password'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
    },
  ],
}
