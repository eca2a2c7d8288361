/** Whether a text can be the code of a round or a group, which stands in addresses and files. */
export const isCode = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text)
