import type { Text } from '../../core/text.ts'

/** What each part may ask of the whole page. */
export type Page = {
  /** A text in the page's language. */
  say: (text: Text) => string
  /** Shows form, paper or receipt, whatever is due. */
  draw: () => void
}
