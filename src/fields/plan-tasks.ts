import { option } from './text.ts'

/** Tasks that part IV of the ward's plan gives to its units; reports count work by them. */
export const planTasks = [
  option(
    'IV.1',
    'IV.1 – Hướng dẫn, đôn đốc, tổng hợp báo cáo (Phòng VH-XH)',
    'IV.1 – Guidance, follow-up, reports (Culture and Society)',
  ),
  option(
    'IV.2',
    'IV.2 – Phổ biến pháp luật, văn bản mới hằng tháng (Văn phòng)',
    'IV.2 – Legal education, new documents monthly (Office)',
  ),
  option(
    'IV.3a',
    'IV.3 – Niêm yết, công khai TTHC và kết quả hằng tuần (TT PVHCC)',
    'IV.3 – Procedures and weekly results made public (Service Centre)',
  ),
  option(
    'IV.3b',
    'IV.3 – Bưu chính công ích, hỗ trợ nộp hồ sơ trực tuyến (TT PVHCC)',
    'IV.3 – Postal delivery, help with online filing (Service Centre)',
  ),
  option(
    'IV.4',
    'IV.4 – Kinh phí; công khai cải cách tài chính công (Phòng KT-HT-ĐT)',
    'IV.4 – Budget; public finance reform (Economy, Infrastructure)',
  ),
  option(
    'IV.5a',
    'IV.5 – Tin, bài, truyền thanh (TTDVTH)',
    'IV.5 – News, articles, loudspeaker (General Services Centre)',
  ),
  option(
    'IV.5b',
    'IV.5 – Pano, áp phích, màn hình LED (TTDVTH)',
    'IV.5 – Pano, poster, LED screens (General Services Centre)',
  ),
  option(
    'IV.6',
    'IV.6 – Chuyên mục, banner, hình ảnh, video trên Trang TTĐT (Ban Biên tập)',
    'IV.6 – Portal columns, banners, pictures, video (Editorial Board)',
  ),
  option(
    'IV.7',
    'IV.7 – Hội nghị báo cáo viên (Ban Xây dựng Đảng)',
    'IV.7 – Speakers’ conferences (Party Building Committee)',
  ),
  option(
    'IV.8',
    'IV.8 – Tuyên truyền, giám sát của Mặt trận',
    'IV.8 – Outreach and oversight by the Fatherland Front',
  ),
  option(
    'IV.9',
    'IV.9 – Tổ chuyển đổi số cộng đồng, loa tổ dân phố',
    'IV.9 – Community digital teams, neighbourhood loudspeakers',
  ),
]
