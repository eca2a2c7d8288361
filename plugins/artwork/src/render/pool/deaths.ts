import { ArtworkError } from '../../core/artwork-error.ts'
import type { Death } from './child.ts'

/** What the person is told whose picture could not be drawn. */
export const refusalOf = (death: Exclude<Death, 'cancelled'>): ArtworkError => {
  switch (death) {
    case 'timeout':
      return new ArtworkError('render-timeout', 'template', {
        vi: 'Dựng hình này quá lâu nên đã dừng. Hãy thử lại; nếu vẫn vậy, hãy giảm kích thước hoặc dùng ảnh nhỏ hơn.',
        en: 'Drawing this picture took too long and was stopped. Try again; if it happens again, use a smaller size or a smaller photo.',
      })
    case 'memory':
      return new ArtworkError('render-too-large', 'width', {
        vi: 'Dựng hình này cần quá nhiều bộ nhớ. Hãy giảm kích thước hoặc dùng ảnh nhỏ hơn.',
        en: 'Drawing this picture takes too much memory. Use a smaller size or a smaller photo.',
      })
    case 'crashed':
      return new ArtworkError('render-crashed', 'template', {
        vi: 'Bộ dựng hình vừa gặp sự cố và đang khởi động lại. Hãy thử lại sau ít giây.',
        en: 'The renderer broke down and is starting again. Try again in a few seconds.',
      })
  }
}
