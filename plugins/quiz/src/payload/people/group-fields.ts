import type { Field } from 'payload'
import { label, words } from '../field-help.ts'

type Data = Record<string, unknown>

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** A choice among rows of another list in the same form, kept as texts. */
export const pickField = (
  name: string,
  from: 'groups' | 'units',
  text: { vi: string; en: string },
  help: { vi: string; en: string },
): Field => ({
  ...{ name, type: 'text', hasMany: true, maxRows: 500, label: text },
  admin: {
    // Where the list was emptied, what still names one of it has to be seen to be mended.
    condition: (data: Data, sibling: Data) => isFilled(data[from]) || isFilled(sibling[name]),
    description: help,
    components: { Field: { path: '@bangtin/quiz/client#PickField', clientProps: { from } } },
  },
})

/** Which groups a round, question or prize is for; seen only where the contest has groups. */
export const onlyGroupsField = (help: { vi: string; en: string }): Field =>
  pickField('onlyGroups', 'groups', label('Chỉ dành cho bảng thi', 'Only for groups'), help)

const takeSet: Field = {
  ...{ name: 'takeSet', type: 'text', maxLength: 60 },
  label: label('Lấy câu hỏi từ bộ', 'Take questions from the set'),
  admin: {
    width: '70%',
    description: label(
      'Tên bộ trong ngân hàng câu hỏi. Khi lưu, mọi câu của bộ được chép vào cuộc thi cho riêng bảng này.',
      'A set of the question bank. On saving, all its questions are copied into the contest for this group.',
    ),
  },
}

/** The groups of participants. @param hasBank whether questions can be taken from a bank */
export const groupsField = (hasBank: boolean): Field => ({
  ...{ name: 'groups', type: 'array', maxRows: 20 },
  label: label('Bảng thi', 'Groups of participants'),
  labels: { singular: label('Bảng thi', 'Group'), plural: label('Bảng thi', 'Groups') },
  admin: {
    components: { RowLabel: '@bangtin/quiz/client#GroupRowLabel' },
    description: label(
      'Dùng khi mỗi nhóm người có bộ câu hỏi riêng, ví dụ “Bảng A: học sinh”, “Bảng B: người dân”. Người dự thi chọn một bảng và chỉ nhận câu hỏi của bảng đó. Để trống nếu mọi người thi chung một bộ câu hỏi.',
      'For groups with questions of their own, such as “Group A: pupils”, “Group B: residents”. Participants choose one and get its questions only. Leave it empty where all have the same questions.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...{ name: 'code', type: 'text', required: true, maxLength: 40 },
          label: label('Mã bảng', 'Code'),
          admin: {
            width: '30%',
            description: label(
              'Ví dụ A. Đừng đổi khi đã mở thi.',
              'Such as A. Don’t change it once the contest is open.',
            ),
          },
        },
        ...(hasBank ? [takeSet] : []),
      ],
    },
    words('name', label('Tên bảng', 'Name'), { required: true, most: 200 }),
  ],
})
