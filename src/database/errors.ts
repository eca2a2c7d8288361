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
