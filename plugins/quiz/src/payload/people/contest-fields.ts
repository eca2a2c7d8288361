import type { Field } from 'payload'
import { choice, helped, label, whole, words } from '../field-help.ts'
import { onlyGroupsField, pickField } from './group-fields.ts'

/** Whom a round takes. */
export const eligibilityFields: Field[] = [
  {
    type: 'row',
    fields: [
      helped(
        whole('ageFrom', label('Từ (tuổi)', 'From (age)'), 0),
        'Để trống: không giới hạn. Tuổi tính theo năm sinh, vào năm mở đợt thi.',
        'Empty: no limit. Ages are by birth year, in the year the round opens.',
      ),
      helped(
        whole('ageTo', label('Đến (tuổi)', 'To (age)'), 0),
        'Nhận cả người đúng tuổi này, ví dụ ghi 15 thì người 15 tuổi được thi.',
        'Those of this age included: 15 takes those who are 15.',
      ),
    ],
  },
  pickField(
    'onlyUnits',
    'units',
    label('Chỉ dành cho đơn vị', 'Only for units'),
    label('Để trống: mọi đơn vị.', 'Empty: all units.'),
  ),
  onlyGroupsField(
    label(
      'Để trống: mọi bảng, xếp hạng chung. Mỗi bảng có giải riêng thì lập cho mỗi bảng một đợt thi, mở và đóng cùng giờ.',
      'Empty: all groups, ranked together. Where each group has its own prizes, make a round for each, open at the same time.',
    ),
  ),
]

/** What is kept of people, and how they are helped. */
export const peopleFields: Field[] = [
  {
    type: 'row',
    fields: [
      helped(
        {
          ...whole(
            'retentionMonths',
            label('Lưu dữ liệu (tháng)', 'Personal data kept (months)'),
            1,
            12,
          ),
          max: 120,
        } as Field,
        'Số tháng sau khi công bố kết quả; hết hạn, dữ liệu cá nhân tự được xóa.',
        'Months after the results are released; then personal data are erased by themselves.',
      ),
      helped(
        {
          ...whole(
            'guardianUnder',
            label('Cần người giám hộ, dưới (tuổi)', 'Guardian needed, below (age)'),
            0,
            16,
          ),
          max: 18,
        } as Field,
        'Người nhỏ tuổi hơn cần cha, mẹ hoặc người giám hộ cùng đồng ý. Ghi 0 nếu không hỏi.',
        'Anybody younger needs a parent or guardian to agree as well; 0: not asked.',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      helped(
        {
          ...whole('extraTimePercent', label('Thêm giờ (%)', 'Extra time (%)'), 0, 0),
          max: 300,
        } as Field,
        'Cho người được ưu tiên, tính trên số phút của đợt thi. Ghi 0 nếu không có.',
        'For those entitled, of the round’s minutes; 0 for none.',
      ),
      helped(
        choice('extraTimeBy', label('Ai xác nhận', 'Who confirms it'), 'participant', [
          ['participant', 'Người dự thi tự khai', 'Participants say so'],
          ['organiser', 'Ban Tổ chức cấp theo mã dự thi', 'The organiser, by receipt code'],
        ]),
        'Ban Tổ chức luôn cấp được thêm giờ cho một mã dự thi đang làm bài.',
        'The organiser can always grant it to a receipt that is under way.',
      ),
    ],
  },
  words('extraTimeWho', label('Ai được thêm giờ', 'Who is entitled to it'), { most: 500 }),
  {
    ...{ name: 'assisted', type: 'checkbox', defaultValue: false },
    label: label('Cho phép có người giúp (ghi tên người giúp)', 'Somebody may help (and is named)'),
  },
]
