/** A text in the two languages of the interface. */
export type Text = { vi: string; en: string }
