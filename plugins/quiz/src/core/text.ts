/** A text for participants: Vietnamese always, English where the organiser wrote it. */
export type Text = { vi: string; en?: string | null | undefined }

/** The text in that language, or in Vietnamese where there is none. */
export const inLanguage = ({ vi, en }: Text, language: 'vi' | 'en'): string =>
  language === 'en' && en ? en : vi
