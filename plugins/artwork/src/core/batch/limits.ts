/** What a file of records may hold: bytes, records, columns, characters of a cell. */
export const batchLimits = {
  bytes: 2 * 1024 * 1024,
  rows: 500,
  columns: 40,
  cell: 5_000,
  /** Pictures that one save may add to a record. */
  applied: 100,
} as const
