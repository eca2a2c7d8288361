/** HTML as plain text, with what of it is lost. Given by those who can read HTML. */
export type HtmlReader = (html: string) => { text: string; images: number }
