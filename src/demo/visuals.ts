import type { DemoStep } from './articles.ts'

const step = (by: string, action: 'submit' | 'approve' | 'publish'): DemoStep => ({ by, action })

const passed = [
  step('designer', 'submit'),
  step('center', 'approve'),
  step('board', 'approve'),
  step('leader', 'approve'),
]

/** A demo poster or banner; `screens` are rendered into its artworks. */
export type DemoVisual = {
  data: Record<string, unknown>
  screens: { screen: string; width: number; height: number; palette: string }[]
  steps: DemoStep[]
}

const issuer = 'UBND phường Bắc Hồng Lĩnh'
const gate = { screen: 'LED cổng trụ sở UBND (16×8 mô-đun 64×32)', width: 1024, height: 256 }
const square = { screen: 'LED Quảng trường (P3, 3,84×1,92 m)', width: 1280, height: 640 }

/** Banners in several states, the live one rendered for two LED screens. */
export const demoBanners: DemoVisual[] = [
  {
    data: {
      title: 'LED: Mỗi ngày một việc nhỏ',
      slogan: 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
      issuer,
      kind: 'led',
      topic: 'programme',
      planTask: 'IV.5b',
      channels: ['led'],
      sites: ['Cổng trụ sở UBND phường', 'Quảng trường trung tâm'],
    },
    screens: [
      { ...gate, palette: 'red-yellow' },
      { ...square, palette: 'red-yellow' },
    ],
    steps: [...passed, step('center', 'publish')],
  },
  {
    data: {
      title: 'LED: Nộp hồ sơ tại nhà',
      slogan: 'NỘP HỒ SƠ TẠI NHÀ – NHẬN KẾT QUẢ TẬN NƠI',
      issuer,
      kind: 'led',
      topic: 'online-services',
      planTask: 'IV.5b',
      channels: ['led'],
      sites: ['Cổng trụ sở UBND phường'],
    },
    screens: [{ ...gate, palette: 'blue-white' }],
    steps: [step('designer', 'submit'), step('center', 'approve')],
  },
  {
    data: {
      title: 'LED: Thanh toán trực tuyến',
      slogan: 'THANH TOÁN TRỰC TUYẾN – NHANH CHÓNG, AN TOÀN',
      issuer,
      kind: 'led',
      topic: 'online-services',
      planTask: 'IV.5b',
      channels: ['led'],
      sites: ['Quảng trường trung tâm'],
    },
    screens: [{ ...square, palette: 'black-yellow' }],
    steps: [step('designer', 'submit')],
  },
  {
    data: {
      title: 'Banner Trang TTĐT: Bắc Hồng Lĩnh kỷ cương, thân thiện',
      slogan: 'BẮC HỒNG LĨNH: KỶ CƯƠNG, THÂN THIỆN, VÌ NHÂN DÂN',
      issuer,
      kind: 'portal',
      topic: 'two-tier-government',
      planTask: 'IV.6',
      channels: ['portal'],
    },
    screens: [
      { screen: 'Trang TTĐT phường, đầu trang', width: 1200, height: 300, palette: 'red-yellow' },
    ],
    steps: [step('designer', 'submit')],
  },
]

/** Posters; the image is rendered from the message. */
export const demoPosters: DemoVisual[] = [
  {
    data: {
      title: 'Áp phích: Công khai thủ tục, minh bạch phí',
      message: 'CÔNG KHAI THỦ TỤC – MINH BẠCH PHÍ, LỆ PHÍ',
      issuer,
      topic: 'indices',
      planTask: 'IV.5b',
      channels: ['poster'],
      sites: ['Trung tâm Phục vụ Hành chính công phường'],
    },
    screens: [{ screen: 'Áp phích', width: 900, height: 1200, palette: 'blue-white' }],
    steps: [...passed, step('center', 'publish')],
  },
  {
    data: {
      title: 'Áp phích: Lắng nghe phản ánh',
      message: 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN',
      issuer,
      topic: 'state-and-people',
      planTask: 'IV.8',
      channels: ['poster'],
      sites: ['Nhà văn hóa các tổ dân phố'],
    },
    screens: [{ screen: 'Áp phích', width: 900, height: 1200, palette: 'red-yellow' }],
    steps: [step('designer', 'submit')],
  },
]
