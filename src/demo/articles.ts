import { heading, list, paragraph, richText } from './rich-text.ts'

/** How far a demo document has gone; each builds on the one before. */
export type DemoStep =
  | { by: string; action: 'submit' | 'approve' | 'publish' | 'recall' }
  | { by: string; action: 'return' | 'unpublish'; comment: string }
  | { by: string; action: 'fastTrack'; comment: string }
  | { by: string; action: 'comment'; comment: string; path: string; quote: string }
  | { by: string; action: 'suggest'; path: string; quote: string; replacement: string }
  | { by: string; action: 'schedule'; publishAt: string }
  | { by: string; action: 'flag' }
  | { by: string; action: 'edit'; data: Record<string, unknown> }

const step = (by: string, action: 'submit' | 'approve' | 'publish'): DemoStep => ({ by, action })

const live: DemoStep[] = [
  step('editor', 'submit'),
  step('board', 'approve'),
  step('secretary', 'publish'),
]

const flagged: DemoStep[] = [step('editor', 'submit'), { by: 'board', action: 'flag' }]

/** A demo article: its record, a slogan for its cover, and its way so far. */
export type DemoArticle = {
  cover: string
  data: Record<string, unknown>
  steps: DemoStep[]
}

const common = { author: 'Thu Hà', source: 'Dữ liệu mẫu' }

/** Eight in the morning, ward time, so many days from now. */
const morning = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
  return `${day}T08:00:00+07:00`
}

/** Articles in every state. */
export const demoArticles: DemoArticle[] = [
  {
    cover: 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
    data: {
      ...common,
      title: 'Bắc Hồng Lĩnh triển khai tuyên truyền cải cách hành chính năm 2026',
      kind: 'news',
      topic: 'programme',
      planTask: 'IV.5a',
      channels: ['portal', 'loudspeaker', 'social'],
      summary:
        'UBND phường Bắc Hồng Lĩnh ban hành kế hoạch tuyên truyền cải cách hành chính năm 2026, giao nhiệm vụ cụ thể cho từng đơn vị.',
      body: richText([
        paragraph(
          'UBND phường Bắc Hồng Lĩnh vừa ban hành **Kế hoạch tuyên truyền cải cách hành chính năm 2026**, nhằm nâng cao nhận thức, trách nhiệm của cán bộ, công chức và tạo thuận lợi cho người dân, doanh nghiệp khi giải quyết thủ tục hành chính.',
        ),
        heading('Ba yêu cầu chính'),
        list([
          'Bám sát Kế hoạch cải cách hành chính năm 2026 của phường và bộ tiêu chí xác định chỉ số cải cách hành chính.',
          'Tuyên truyền thường xuyên, kịp thời, phù hợp với từng nhóm đối tượng.',
          'Lồng ghép với phổ biến, giáo dục pháp luật và nhiệm vụ phát triển kinh tế - xã hội.',
        ]),
        heading('Hình thức tuyên truyền'),
        paragraph(
          'Nội dung được đưa lên Trang thông tin điện tử phường, hệ thống truyền thanh, pano, áp phích, màn hình LED và các nền tảng mạng xã hội do phường quản lý. Trung tâm Dịch vụ tổng hợp chủ trì xây dựng tin, bài; Ban Biên tập chịu trách nhiệm nội dung trên Trang thông tin điện tử.',
        ),
      ]),
    },
    steps: live,
  },
  {
    cover: 'CÙNG HỌC, CÙNG LÀM DỊCH VỤ CÔNG TRỰC TUYẾN',
    data: {
      ...common,
      title: 'Các bước nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
      kind: 'feature',
      topic: 'online-services',
      planTask: 'IV.3b',
      channels: ['portal', 'led'],
      summary:
        'Người dân có thể nộp hồ sơ tại nhà qua dichvucong.gov.vn chỉ với tài khoản VNeID và vài bước đơn giản.',
      body: richText([
        paragraph(
          'Từ ngày 1/7/2025, Cổng Dịch vụ công quốc gia tại địa chỉ **dichvucong.gov.vn** là “một cửa số” duy nhất để người dân, doanh nghiệp nộp hồ sơ trực tuyến.',
        ),
        heading('Năm bước thực hiện'),
        list(
          [
            'Truy cập dichvucong.gov.vn và đăng nhập bằng tài khoản VNeID.',
            'Tìm thủ tục cần làm, chọn cơ quan thực hiện.',
            'Điền tờ khai và tải lên giấy tờ theo hướng dẫn.',
            'Thanh toán phí, lệ phí trực tuyến (nếu có).',
            'Theo dõi hồ sơ và nhận kết quả trực tuyến, tại Trung tâm Phục vụ Hành chính công hoặc qua bưu chính công ích.',
          ],
          true,
        ),
        paragraph(
          'Nếu cần hỗ trợ, người dân liên hệ Trung tâm Phục vụ Hành chính công phường hoặc tổ chuyển đổi số cộng đồng tại tổ dân phố.',
        ),
      ]),
    },
    steps: [
      ...live,
      {
        by: 'editor',
        action: 'edit',
        data: {
          summary:
            'Người dân có thể nộp hồ sơ tại nhà qua dichvucong.gov.vn chỉ với tài khoản VNeID mức độ 2 và năm bước đơn giản.',
        },
      },
      step('editor', 'submit'),
    ],
  },
  {
    cover: 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN',
    data: {
      ...common,
      title: 'Lãnh đạo phường đối thoại với Nhân dân về thủ tục hành chính',
      kind: 'news',
      topic: 'state-and-people',
      planTask: 'IV.2',
      channels: ['portal', 'meeting'],
      summary:
        'Buổi đối thoại tập trung vào thời gian giải quyết hồ sơ đất đai, hộ tịch và xây dựng.',
      body: richText([
        paragraph(
          'Sáng nay, lãnh đạo UBND phường đối thoại trực tiếp với đại diện các tổ dân phố về việc giải quyết thủ tục hành chính. Nhiều ý kiến đề nghị rút ngắn thời gian và công khai tình trạng hồ sơ.',
        ),
        paragraph(
          'Các kiến nghị được tiếp thu, giao Trung tâm Phục vụ Hành chính công tổng hợp và trả lời công khai trên Trang thông tin điện tử phường.',
        ),
      ]),
    },
    steps: [
      ...flagged,
      step('board', 'approve'),
      step('leader', 'approve'),
      step('board', 'publish'),
    ],
  },
  {
    cover: 'CÔNG KHAI THỦ TỤC – MINH BẠCH PHÍ, LỆ PHÍ',
    data: {
      ...common,
      title: 'Công khai kết quả giải quyết thủ tục hành chính hằng tuần',
      kind: 'notice',
      topic: 'online-services',
      planTask: 'IV.3a',
      channels: ['portal'],
      summary:
        'Trung tâm Phục vụ Hành chính công phường công khai số hồ sơ tiếp nhận, giải quyết đúng hạn và quá hạn mỗi tuần.',
      body: richText([
        paragraph(
          'Kết quả được niêm yết tại Trung tâm Phục vụ Hành chính công và trên Trang thông tin điện tử phường vào sáng thứ Hai hằng tuần.',
        ),
      ]),
    },
    steps: [...flagged, step('board', 'approve')],
  },
  {
    cover: 'MỖI CÔNG CHỨC LÀ MỘT NGƯỜI HƯỚNG DẪN TẬN TÌNH',
    data: {
      ...common,
      title: 'Tổ chuyển đổi số cộng đồng hướng dẫn nộp hồ sơ trực tuyến',
      kind: 'news',
      topic: 'digital-transformation',
      planTask: 'IV.9',
      channels: ['portal', 'social'],
      summary: 'Các tổ chuyển đổi số cộng đồng đến từng tổ dân phố hướng dẫn cài đặt VNeID.',
      body: richText([
        paragraph(
          'Trong tháng, các tổ chuyển đổi số cộng đồng tổ chức hướng dẫn người dân cài đặt VNeID, tạo tài khoản và nộp hồ sơ trực tuyến ngay tại nhà văn hóa tổ dân phố.',
        ),
      ]),
    },
    steps: [
      step('editor', 'submit'),
      {
        by: 'secretary',
        action: 'comment',
        path: 'summary',
        quote: 'đến từng tổ dân phố',
        comment: 'Nên nêu rõ ngày, giờ và địa điểm từng buổi.',
      },
      {
        by: 'secretary',
        action: 'suggest',
        path: 'summary',
        quote: 'hướng dẫn cài đặt VNeID',
        replacement: 'hướng dẫn cài đặt ứng dụng VNeID',
      },
    ],
  },
  {
    cover: 'SỰ HÀI LÒNG CỦA NGƯỜI DÂN LÀ THƯỚC ĐO CẢI CÁCH',
    data: {
      ...common,
      title: 'Phát động cuộc thi trực tuyến tìm hiểu cải cách hành chính',
      kind: 'notice',
      topic: 'programme',
      planTask: 'IV.1',
      channels: ['portal', 'contest'],
      summary: 'Cuộc thi dành cho cán bộ, công chức và người dân trên địa bàn phường.',
      body: richText([paragraph('Cuộc thi diễn ra theo các đợt hằng tuần, mỗi lượt thi 15 phút.')]),
    },
    steps: [
      step('editor', 'submit'),
      {
        by: 'secretary',
        action: 'return',
        comment: 'Đề nghị bổ sung thể lệ, thời gian từng đợt thi và cơ cấu giải thưởng.',
      },
    ],
  },
  {
    cover: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM',
    data: {
      ...common,
      title: 'Trả kết quả thủ tục hành chính qua bưu chính công ích',
      kind: 'feature',
      topic: 'online-services',
      planTask: 'IV.3b',
      channels: ['portal'],
      summary: 'Người dân nhận kết quả tận nhà, không phải đi lại.',
      body: richText([
        paragraph(
          'Khi nộp hồ sơ, người dân chọn hình thức nhận kết quả qua dịch vụ bưu chính công ích và ghi rõ địa chỉ nhận.',
        ),
      ]),
    },
    steps: [step('editor', 'submit'), step('board', 'approve')],
  },
  {
    cover: 'CÓ VNeID – LÀM THỦ TỤC MỌI LÚC, MỌI NƠI',
    data: {
      ...common,
      title: 'Hỏi đáp: Tài khoản định danh điện tử có mấy mức độ?',
      kind: 'question-answer',
      topic: 'digital-transformation',
      planTask: 'IV.6',
      channels: ['portal'],
      summary: 'Bản nháp đang chờ bổ sung căn cứ pháp lý.',
      body: richText([
        paragraph('**Hỏi:** Tài khoản định danh điện tử của công dân có mấy mức độ?'),
        paragraph(
          '**Đáp:** Theo Nghị định 69/2024/NĐ-CP, tài khoản định danh điện tử của công dân Việt Nam có mức độ 1 và mức độ 2.',
        ),
      ]),
    },
    steps: [],
  },
  {
    cover: 'NỘP PHÍ TRỰC TUYẾN – NHANH VÀ AN TOÀN',
    data: {
      ...common,
      title: 'Hướng dẫn thanh toán phí, lệ phí trực tuyến',
      kind: 'feature',
      topic: 'online-services',
      planTask: 'IV.3b',
      channels: ['portal'],
      summary: 'Thanh toán ngay khi nộp hồ sơ trên Cổng Dịch vụ công quốc gia.',
      body: richText([
        paragraph(
          'Sau khi hồ sơ được tiếp nhận, người dân chọn mục thanh toán và làm theo hướng dẫn.',
        ),
      ]),
    },
    steps: [
      step('editor', 'submit'),
      step('board', 'approve'),
      { by: 'secretary', action: 'schedule', publishAt: morning(2) },
    ],
  },
  {
    cover: 'CÔNG KHAI THỦ TỤC, PHỤC VỤ MỌI LÚC',
    data: {
      ...common,
      title: 'Thay đổi địa điểm tiếp nhận hồ sơ trong hai ngày có mưa lớn',
      kind: 'notice',
      topic: 'online-services',
      planTask: 'IV.3b',
      channels: ['portal'],
      summary: 'Bộ phận tiếp nhận chuyển tạm sang nhà văn hóa tổ dân phố 3.',
      body: richText([
        paragraph('Trong hai ngày có mưa lớn, hồ sơ được tiếp nhận tại nhà văn hóa tổ dân phố 3.'),
      ]),
    },
    steps: [
      {
        by: 'leader',
        action: 'fastTrack',
        comment: 'Mưa lớn, trụ sở bị ngập, cần báo ngay cho người dân.',
      },
    ],
  },
]
