/** What a file of questions may hold; texts as the bank's fields take them, in letters. */
export const bankLimits = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  /** Letters of a text that is no XML. */
  text: 2 * 1024 * 1024,
  /** Questions that one file may bring. */
  questions: 2000,
  question: 1000,
  option: 500,
  match: 300,
  explanation: 2000,
  source: 500,
  /** Problems that are told one by one. */
  problems: 1000,
} as const
