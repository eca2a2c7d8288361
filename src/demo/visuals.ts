import type { DemoStep } from './articles.ts'
import { type DemoScreen, demoScreens } from './screens.ts'
import type { DemoPicture } from './seed-documents.ts'

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
  screens: (DemoPicture & { screen: string })[]
  steps: DemoStep[]
}

const issuer = 'UBND phường Bắc Hồng Lĩnh'
/** A slogan's picture for a screen. */
const led = (
  slogan: string,
  palette: string,
  place: { screen: string; on: DemoScreen } | { screen: string; width: number; height: number },
) => ({ template: 'led-slogan', data: { slogan, issuer, palette }, ...place })

const onScreen = (name: DemoScreen) => ({ screen: demoScreens[name].name, on: name })
const [gate, square, culture] = [onScreen('gate'), onScreen('square'), onScreen('culture')]

/** Banners in several states, the live one rendered for all LED screens of the ward. */
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
      sites: ['Quảng trường trung tâm', 'Cổng trụ sở UBND phường', 'Nhà văn hóa tổ dân phố 3'],
    },
    screens: [square, gate, culture].map((place) =>
      led('CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN', 'red-yellow', place),
    ),
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
    screens: [led('NỘP HỒ SƠ TẠI NHÀ – NHẬN KẾT QUẢ TẬN NƠI', 'blue-white', gate)],
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
    screens: [led('THANH TOÁN TRỰC TUYẾN – NHANH CHÓNG, AN TOÀN', 'black-yellow', square)],
    steps: [step('designer', 'submit')],
  },
  {
    data: {
      title: 'Băng rôn: Giải quyết đúng hẹn',
      slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM',
      issuer,
      kind: 'street',
      topic: 'programme',
      planTask: 'IV.5b',
      channels: ['pano'],
      sites: ['Trục đường chính, đoạn qua UBND phường'],
    },
    screens: [
      {
        screen: 'Băng rôn 6×1,5 m',
        template: 'banner-horizontal',
        ...{ width: 2400, height: 600 },
        data: { slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM', issuer },
      },
      {
        screen: 'Phướn 0,8×2,5 m',
        template: 'banner-vertical',
        ...{ width: 640, height: 2000 },
        data: { slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM', issuer },
      },
    ],
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
      led('BẮC HỒNG LĨNH: KỶ CƯƠNG, THÂN THIỆN, VÌ NHÂN DÂN', 'red-yellow', {
        screen: 'Trang TTĐT phường, đầu trang',
        ...{ width: 1200, height: 300 },
      }),
    ],
    steps: [step('designer', 'submit')],
  },
]

/** Posters; the first picture is rendered from the message. */
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
    screens: [
      {
        screen: 'Áp phích',
        template: 'infographic',
        ...{ width: 900, height: 1200 },
        data: {
          tag: 'DỮ LIỆU MẪU',
          title: 'Công khai thủ tục – minh bạch phí, lệ phí',
          figures: [
            { value: '1.248', label: 'hồ sơ tiếp nhận trong quý' },
            { value: '99,2 %', label: 'giải quyết đúng hẹn' },
            { value: '87 %', label: 'nộp trực tuyến' },
            { value: '100 %', label: 'phí, lệ phí được niêm yết' },
          ],
          source: 'Số liệu minh họa, không phải số liệu thật',
          issuer,
          palette: 'paper-blue',
        },
      },
    ],
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
    screens: [
      {
        screen: 'Áp phích',
        template: 'photo-poster',
        ...{ width: 900, height: 1200 },
        data: {
          title: 'Lắng nghe phản ánh – phục vụ tốt hơn',
          message: 'Mọi ý kiến của người dân được tiếp nhận, trả lời và công khai kết quả.',
          issuer,
          palette: 'red-yellow',
        },
      },
    ],
    steps: [step('designer', 'submit')],
  },
]
