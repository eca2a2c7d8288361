import sharp from 'sharp'
import { slide } from '../../../plugins/artwork/src/render/slide.test-helper.ts'
import { planRender, type Plan } from '../../../plugins/artwork/src/render/plan.ts'
import { defaultStudio, type Studio } from '../../../plugins/artwork/src/render/studio.ts'

/** The studio of the bench: one slide with photo, gradient, shadows, code and Vietnamese text. */
export const studio: Studio = { ...defaultStudio, templates: [slide] }

/** A photo of 12 megapixels with grain, another one for every number. */
export const photo = async (number: number): Promise<Uint8Array> => {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const
  const grain = sharp({
    create: { width: 1000, height: 750, channels: 3, background: '#808080', noise },
  })
  const hue = (number * 47) % 360
  const bytes = await grain
    .resize(4000, 3000)
    .tint({ r: 90 + (hue % 120), g: 120, b: 150 })
    .jpeg({ quality: 88 })
    .toBuffer()
  return new Uint8Array(bytes)
}

const words = ['NHANH', 'ĐÚNG HẸN', 'CÔNG KHAI', 'TẬN TÌNH', 'AN TOÀN', 'MINH BẠCH']

/** A request for the slide, its text another one for every number. */
export const request = (number: number, size: object, bytes: Uint8Array) => ({
  template: 'test-slide',
  data: {
    title: `DỊCH VỤ CÔNG TRỰC TUYẾN – ${words[number % words.length]}, KHÔNG TỐN PHÍ ĐI LẠI ${number}`,
    body: `Nộp hồ sơ tại dichvucong.gov.vn từ ngày 01/12/2026. Quét mã để được hướng dẫn (${number}).`,
    link: 'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html',
    photo: 'photo',
  },
  photos: { photo: { bytes } },
  ...size,
})

/** The slide's tree, which every engine draws. */
export const planOf = (number: number, size: object, bytes: Uint8Array): Promise<Plan> =>
  planRender(request(number, size, bytes), studio)
