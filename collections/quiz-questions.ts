import { questionFields } from '@bangtin/quiz'
import type { CollectionConfig } from 'payload'
import { organisesContests } from '../src/access/organises-contests.ts'
import { questionTopics } from '../src/fields/question-topics.ts'
import { label } from '../src/fields/text.ts'

/** Ngân hàng câu hỏi, with the key: read by those who run contests only. */
export const QuizQuestions: CollectionConfig = {
  slug: 'quiz-questions',
  labels: {
    singular: label('Câu hỏi', 'Question'),
    plural: label('Ngân hàng câu hỏi', 'Question bank'),
  },
  admin: {
    useAsTitle: 'text',
    group: label('Cuộc thi', 'Contests'),
    defaultColumns: ['code', 'text', 'topic', 'difficulty', 'set'],
    listSearchableFields: ['code', 'text'],
    hideAPIURL: true,
  },
  access: {
    read: organisesContests,
    create: organisesContests,
    update: organisesContests,
    delete: organisesContests,
  },
  indexes: [{ fields: ['code'], unique: true }],
  fields: questionFields(questionTopics, 'quiz-pictures'),
}
