const megabyte = 1024 * 1024

/** What a .docx may hold; sizes in bytes, times in milliseconds. */
export const limits = {
  file: 20 * megabyte,
  /** All parts together, unpacked. */
  unpacked: 80 * megabyte,
  /** One XML part, unpacked. */
  xml: 20 * megabyte,
  entries: 2000,
  pictures: 100,
  /** The whole parse, in its own thread. */
  time: 20_000,
  /** The largest rich text that one article takes, as JSON. */
  state: 1.5 * megabyte,
  /** Parses at one time. */
  atOnce: 2,
} as const
