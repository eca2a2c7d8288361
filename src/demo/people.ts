import type { topics } from '../fields/topics.ts'

/** A person of the demo ward: invented, with a part in its work. */
export type DemoPerson = {
  email: string
  name: string
  title: string
  roles: ('editor' | 'designer' | 'quizManager' | 'admin')[]
  memberships: {
    body: 'editorialBoard' | 'generalServicesCenter' | 'leadership'
    position: 'chief' | 'deputyChief' | 'secretary' | 'member' | 'chairman' | 'deputyChairman'
    fields?: (typeof topics)[number]['value'][]
  }[]
}

type Entry = { key: string; unit: string; person: DemoPerson }

const person = (
  key: string,
  name: string,
  title: string,
  unit: string,
  roles: DemoPerson['roles'],
  memberships: DemoPerson['memberships'] = [],
): Entry => ({
  key,
  unit,
  person: {
    email: `${key}@bangtin.test`,
    name,
    title: `${title} (dữ liệu mẫu)`,
    roles,
    memberships,
  },
})

/** Everyone in the demo ward, with the name of their unit. */
export const demoPeople: Entry[] = [
  person('editor', 'Nguyễn Thị Thu Hà', 'Biên tập viên', 'Phòng Văn hóa - Xã hội', ['editor']),
  person('designer', 'Trần Đức Anh', 'Thiết kế', 'Trung tâm Dịch vụ tổng hợp', ['designer']),
  person('quiz', 'Lê Minh Châu', 'Phụ trách cuộc thi', 'Phòng Văn hóa - Xã hội', ['quizManager']),
  person(
    'board',
    'Phạm Quốc Hưng',
    'Trưởng Ban Biên tập',
    'Văn phòng HĐND và UBND',
    [],
    [{ body: 'editorialBoard', position: 'chief' }],
  ),
  person(
    'secretary',
    'Võ Thị Ngọc Ánh',
    'Thư ký Ban Biên tập',
    'Văn phòng HĐND và UBND',
    [],
    [{ body: 'editorialBoard', position: 'secretary' }],
  ),
  person(
    'center',
    'Đặng Văn Lộc',
    'Giám đốc Trung tâm',
    'Trung tâm Dịch vụ tổng hợp',
    [],
    [{ body: 'generalServicesCenter', position: 'chief' }],
  ),
  person(
    'leader',
    'Hồ Sỹ Thành',
    'Chủ tịch UBND phường',
    'Văn phòng HĐND và UBND',
    [],
    [{ body: 'leadership', position: 'chairman' }],
  ),
  person(
    'deputy',
    'Bùi Thị Hồng Vân',
    'Phó Chủ tịch UBND phường',
    'Văn phòng HĐND và UBND',
    [],
    [
      {
        body: 'leadership',
        position: 'deputyChairman',
        fields: ['digital-transformation', 'online-services', 'state-and-people'],
      },
    ],
  ),
  person('admin', 'Cao Xuân Ý', 'Quản trị hệ thống', 'Trung tâm Dịch vụ tổng hợp', ['admin']),
]
