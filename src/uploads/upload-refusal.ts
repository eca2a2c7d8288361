import { APIError } from 'payload'

/** Why a file is not taken; `code` is stable, the text is for the person who uploads. */
export class UploadRefusal extends APIError<{ code: string }> {
  constructor(
    code: string,
    private readonly vi: string,
    private readonly en: string,
    status: 400 | 413 | 503 = 400,
  ) {
    super(`${vi} (${en})`, status, { code }, true)
    this.name = 'UploadRefusal'
  }

  /** The same refusal in one language. */
  in(language: string): this {
    this.message = `${language === 'en' ? this.en : this.vi}.`
    return this
  }
}

/** The file is of no kind that we take. */
export const unknownKind = (): UploadRefusal =>
  new UploadRefusal(
    'file-kind',
    'Tệp không phải ảnh PNG, JPEG, WebP, GIF hay tệp PDF; hãy lưu lại đúng định dạng rồi tải lên',
    'The file is no PNG, JPEG, WebP, GIF or PDF; save it as one and upload again',
  )

/** The file is cut off or broken. */
export const brokenFile = (): UploadRefusal =>
  new UploadRefusal(
    'file-broken',
    'Tệp bị hỏng hoặc bị cắt giữa chừng; hãy xuất lại từ bản gốc',
    'The file is broken or cut off; export it again from the original',
  )
