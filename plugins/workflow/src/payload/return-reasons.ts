import type { Text } from '../core/text.ts'

const reason = (vi: string, en: string): Text => ({ vi, en })

/** Why content is usually returned, offered beside free text. */
export const defaultReturnReasons: readonly Text[] = [
  reason('Sai chính tả', 'Spelling mistakes'),
  reason('Thiếu ảnh hoặc mô tả ảnh', 'Picture or its description missing'),
  reason('Số liệu chưa đúng', 'Figures are not right'),
  reason('Chưa đúng thẩm quyền, căn cứ', 'Wrong authority or legal basis'),
  reason('Cần rút gọn', 'Needs shortening'),
]
