import { label, option } from './text.ts'

/** The bodies that decide, by the keys that the chains use. */
export const bodyLabels = {
  editorialBoard: label('Ban Biên tập Trang TTĐT', 'Editorial Board'),
  generalServicesCenter: label('Trung tâm Dịch vụ tổng hợp', 'General Services Center'),
  leadership: label('Lãnh đạo UBND phường', 'Leadership'),
}

/** Places a person can hold in a body. */
export const positions = [
  option('chief', 'Trưởng ban', 'Chief'),
  option('deputyChief', 'Phó Trưởng ban', 'Deputy chief'),
  option('secretary', 'Thư ký', 'Secretary'),
  option('member', 'Thành viên', 'Member'),
  option('chairman', 'Chủ tịch', 'Chairman'),
  option('deputyChairman', 'Phó Chủ tịch', 'Deputy chairman'),
]

/** Their names by the keys that seats use. */
export const positionLabels = Object.fromEntries(
  positions.map(({ value, label: name }) => [value, name]),
)
