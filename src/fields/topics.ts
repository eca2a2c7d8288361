import { option } from './text.ts'

/** The ten groups of content that part II.1 of the ward's plan names, in its order. */
export const topics = [
  option(
    'policy',
    'Chủ trương của Đảng, chính sách, pháp luật về CCHC',
    'Party policy and law on reform',
  ),
  option(
    'leadership-duty',
    'Vai trò, trách nhiệm của cấp ủy và người đứng đầu',
    'Duty of party committees and heads',
  ),
  option(
    'indices',
    'Chỉ đạo của tỉnh, phường; các chỉ số PCI, PAR Index, PAPI, SIPAS',
    'Direction and indices: PCI, PAR Index, PAPI, SIPAS',
  ),
  option(
    'programme',
    'Chương trình tổng thể CCHC 2021–2030: ý nghĩa, tiến độ, kết quả',
    'Reform programme 2021–2030: meaning, progress, results',
  ),
  option(
    'two-tier-government',
    'Chính quyền địa phương 2 cấp; đội ngũ cán bộ, văn hóa công vụ',
    'Two-tier local government; staff and public service culture',
  ),
  option(
    'staffing',
    'Tinh giản biên chế, tuyển dụng, bổ nhiệm minh bạch',
    'Streamlining, transparent recruitment and appointment',
  ),
  option(
    'digital-transformation',
    'Nghị quyết 57-NQ/TW, chuyển đổi số, minh bạch thông tin',
    'Resolution 57-NQ/TW, digital transformation, transparency',
  ),
  option(
    'online-services',
    'Dịch vụ công trực tuyến (Quyết định 1588/QĐ-TTg)',
    'Online public services (Decision 1588/QĐ-TTg)',
  ),
  option(
    'iso-9001',
    'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
    'Quality management TCVN ISO 9001:2015',
  ),
  option(
    'state-and-people',
    'Quan hệ Nhà nước và Nhân dân; tham gia, giám sát CCHC',
    'State and people; taking part in and overseeing reform',
  ),
]
