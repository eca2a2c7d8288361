import type { PayloadRequest } from 'payload'

const texts = {
  'sign-in-first': {
    status: 401,
    vi: 'Hãy đăng nhập trước.',
    en: 'Sign in first.',
  },
  'not-a-writer': {
    status: 403,
    vi: 'Chỉ người soạn nội dung và thành viên các bộ phận duyệt được bàn giao tin, bài.',
    en: 'Only those who write content or sit in a body may hand articles over.',
  },
  'document-unknown': {
    status: 404,
    vi: 'Không có tin, bài này.',
    en: 'There is no such article.',
  },
  'not-live': {
    status: 409,
    vi: 'Tin, bài chưa công khai. Chỉ bàn giao bản đã được duyệt và đăng.',
    en: 'The article is not public. Only an approved and published version is handed over.',
  },
  'another-version-live': {
    status: 409,
    vi: 'Bản đang công khai đã khác. Hãy tải lại trang, sao chép bản mới lên cổng rồi ghi địa chỉ.',
    en: 'Another version is public by now. Reload, copy the new one to the portal, then note its address.',
  },
  'body-malformed': {
    status: 400,
    vi: 'Yêu cầu sai dạng: cần { url, contentHash, portal }.',
    en: 'The request is malformed: it takes { url, contentHash, portal }.',
  },
  'url-invalid': {
    status: 400,
    vi: 'Địa chỉ không hợp lệ. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://',
    en: 'The address is not valid. Paste all of it, beginning with https://',
  },
  'portal-too-long': {
    status: 400,
    vi: 'Tên cổng dài quá 200 ký tự.',
    en: 'The portal’s name is longer than 200 characters.',
  },
} as const

/** A stable code that names why a hand-over is refused. */
export type HandoverRefusalCode = keyof typeof texts

/** A hand-over that the rules forbid; thrown by pure code, without a language. */
export class HandoverRefusal extends Error {
  readonly code: HandoverRefusalCode

  constructor(code: HandoverRefusalCode) {
    super(code)
    this.code = code
  }
}

/** The refusal as an answer in Payload's error form, in the person's language. */
export const refusalResponse = ({ code }: HandoverRefusal, req: PayloadRequest): Response => {
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  return Response.json(
    { errors: [{ message: texts[code][language], code }] },
    { status: texts[code].status, headers: { 'cache-control': 'no-store' } },
  )
}
