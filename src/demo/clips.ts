import type { DemoStep } from './articles.ts'

const step = (by: string, action: 'submit' | 'approve' | 'publish'): DemoStep => ({ by, action })

/** A demo clip: slogans that become its slides, a text that runs below, and its way so far. */
export type DemoClip = {
  data: Record<string, unknown>
  slogans: { slogan: string; palette: string }[]
  ticker?: string
  captions?: string
  steps: DemoStep[]
}

const issuer = 'UBND phường Bắc Hồng Lĩnh'

/** One clip on show, one that the editorial board has before it. */
export const demoClips: DemoClip[] = [
  {
    data: {
      title: 'Clip: Nộp hồ sơ trực tuyến tại nhà',
      description:
        'Clip ngắn nhắc người dân nộp hồ sơ và nhận kết quả mà không phải đến trụ sở. Dữ liệu mẫu.',
      script:
        'Nộp hồ sơ tại nhà, nhận kết quả tận nơi.\nThanh toán trực tuyến nhanh chóng, an toàn.',
      issuer,
      topic: 'online-services',
      planTask: 'IV.5b',
      channels: ['led', 'social'],
      sites: ['Màn hình LED Quảng trường trung tâm'],
    },
    slogans: [
      { slogan: 'NỘP HỒ SƠ TẠI NHÀ – NHẬN KẾT QUẢ TẬN NƠI', palette: 'blue-white' },
      { slogan: 'THANH TOÁN TRỰC TUYẾN – NHANH CHÓNG, AN TOÀN', palette: 'red-yellow' },
    ],
    ticker: 'Nộp hồ sơ trực tuyến tại dichvucong.gov.vn',
    captions: [
      'WEBVTT',
      '00:00:00.200 --> 00:00:03.800\nNộp hồ sơ tại nhà, nhận kết quả tận nơi.',
      '00:00:04.000 --> 00:00:07.800\nThanh toán trực tuyến nhanh chóng, an toàn.',
    ].join('\n\n'),
    steps: [
      step('designer', 'submit'),
      step('center', 'approve'),
      step('board', 'approve'),
      step('leader', 'approve'),
      step('center', 'publish'),
    ],
  },
  {
    data: {
      title: 'Clip: Lắng nghe phản ánh của người dân',
      description: 'Clip cho màn hình LED, đang chờ duyệt nội dung. Dữ liệu mẫu.',
      issuer,
      topic: 'state-and-people',
      planTask: 'IV.8',
      channels: ['led'],
      sites: ['Cổng trụ sở UBND phường'],
    },
    slogans: [
      { slogan: 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN', palette: 'red-yellow' },
      { slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM', palette: 'blue-white' },
    ],
    steps: [step('designer', 'submit'), step('center', 'approve')],
  },
]
