import { contestFields, takeFromBank } from '@bangtin/quiz'
import { organisesContests } from '../src/access/organises-contests.ts'
import { contentCollection } from '../src/fields/content-collection.ts'
import { questionTopics } from '../src/fields/question-topics.ts'
import { slugFrom } from '../src/fields/slug.ts'
import { label } from '../src/fields/text.ts'

/**
 * Cuộc thi. The record holds the key, so that what is approved is all that runs; the public and
 * other people with an account see contests through `/api/quiz` alone.
 */
export const QuizContests = contentCollection({
  read: organisesContests,
  searched: ['title'],
  config: {
    slug: 'quiz-contests',
    labels: { singular: label('Cuộc thi', 'Contest'), plural: label('Cuộc thi', 'Contests') },
    access: {
      read: organisesContests,
      readVersions: organisesContests,
      create: organisesContests,
      update: organisesContests,
      delete: organisesContests,
    },
    hooks: { beforeChange: [takeFromBank('quiz-questions')] },
    admin: {
      group: label('Cuộc thi', 'Contests'),
      defaultColumns: ['title', 'workflowState', 'updatedAt'],
      useAsTitle: 'title',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'title',
            type: 'text',
            required: true,
            maxLength: 300,
            label: label('Tên cuộc thi', 'Title'),
          },
          {
            name: 'titleEn',
            type: 'text',
            maxLength: 300,
            label: label('Tên cuộc thi (tiếng Anh)', 'Title (English)'),
          },
        ],
      },
      ...contestFields({
        ...{ topics: questionTopics, bank: 'quiz-questions', pictures: 'quiz-pictures' },
      }),
      slugFrom('title'),
    ],
  },
})
