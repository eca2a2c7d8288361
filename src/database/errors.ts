import { APIError } from 'payload'

/** A write without `req` from inside a transaction; it would wait for itself for ever. */
export class NestedWriteError extends Error {
  constructor(operation: string) {
    super(
      `${operation}: ghi lồng trong một giao dịch mà không truyền "req"; hãy truyền req của thao tác ngoài. ` +
        `(A write nested in a transaction without its "req" would deadlock: pass the outer operation's req.)`,
    )
    this.name = 'NestedWriteError'
  }
}

/** A write or commit of a transaction that ended already: it was rolled back, or took too long. */
export class LostTransactionError extends Error {
  constructor(operation: string) {
    super(
      `${operation}: giao dịch đã bị huỷ trước đó, không có gì được lưu. ` +
        `(The transaction was rolled back before this; nothing of it was saved.)`,
    )
    this.name = 'LostTransactionError'
  }
}

type Mend = [pattern: RegExp, code: string, vi: string, en: string]

/** What SQLite says of data that can't be right, and what the person is told. */
const mends: Mend[] = [
  [
    /FOREIGN KEY constraint failed/,
    'reference-unknown',
    'Nội dung nhắc tới một bản ghi hoặc tệp không còn nữa. Hãy chọn lại.',
    'The content refers to a record or file that is not there. Choose another.',
  ],
  [
    // What drizzle and SQLite say of operators they don't have, fields that are not there and paths
    // into rich texts that lead nowhere.
    /cannot be passed as argument to the database|operators\[\w+\] is not a function|Cannot find field for path|no such column: \S+\.value|Invalid value type/,
    'query-invalid',
    'Điều kiện tìm kiếm có giá trị không hợp lệ.',
    'The query has a value of the wrong type.',
  ],
  [
    /UNIQUE constraint failed: \w+\.id/,
    'row-repeated',
    'Hai dòng có cùng mã. Hãy tải lại trang rồi thêm lại dòng.',
    'Two rows have the same id. Reload the page and add the row again.',
  ],
]

/** The database could not take what was sent; status 400 with a stable code. */
export class BadDataError extends APIError<{ code: string }> {
  constructor(code: string, message: string) {
    super(message, 400, { code }, true)
  }
}

/** Turns an error that the sender of the data caused into a {@link BadDataError}; leaves others. */
export const blameData = (error: unknown, language: string | undefined): unknown => {
  const said: string[] = []
  for (let cause = error; cause instanceof Error && said.length < 5; cause = cause.cause)
    said.push(cause.message)
  const mend = mends.find(([pattern]) => said.some((message) => pattern.test(message)))
  if (!mend) return error
  const [, code, vi, en] = mend
  return new BadDataError(code, language === 'en' ? en : vi)
}
