import type { Question } from '../questions/question.ts'

/** What an export of one question could not hold. */
export type Loss = { code: string; message: { vi: string; en: string } }

/** What is lost of questions where a format has no place for English. */
export const englishLost = (questions: readonly Question[]): Loss[] => {
  const hasEnglish = ({ text, rows, explanation }: Question): boolean =>
    Boolean(text.en ?? explanation?.en) || rows.some(({ text: own, match }) => own.en ?? match?.en)
  return questions.filter(hasEnglish).map(({ key }) => ({
    code: key,
    message: {
      vi: 'Bản tiếng Anh không xuất được: định dạng này chỉ giữ một ngôn ngữ.',
      en: 'The English text is left out: this format holds one language.',
    },
  }))
}
