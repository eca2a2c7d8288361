import { createLocalReq, type Payload } from 'payload'
import { demoContests } from './contests.ts'
import { questionPicture } from './question-picture.ts'
import { demoQuestions } from './questions.ts'
import { type Cast, placeDocument } from './seed-documents.ts'

/** The topic whose questions have a picture in the demo. */
const pictured = 'one-stop'

/** Fills the question bank, and takes each contest through its steps. */
export const seedContests = async (payload: Payload, cast: Cast): Promise<void> => {
  const author = cast.people.get('quiz')
  if (!author) throw new Error('No demo account "quiz".')
  const as = async () => createLocalReq({ user: { ...author, collection: 'users' } }, payload)
  const picture = await payload.create({
    ...{ collection: 'quiz-pictures', ...(await questionPicture()) },
    req: await as(),
  })
  const bank: { id: string; topic: unknown }[] = []
  for (const data of demoQuestions) {
    const { id } = await payload.create({
      collection: 'quiz-questions',
      data: {
        ...data,
        ...(data['topic'] === pictured ? { image: picture.id } : {}),
      } as never,
      req: await as(),
    })
    bank.push({ id: String(id), topic: data['topic'] })
  }
  for (const { data, topics, steps } of demoContests) {
    const takeFromBank = bank
      .filter(({ topic }) => !topics || topics.includes(String(topic)))
      .map(({ id }) => id)
    await placeDocument(payload, cast, 'quiz-contests', 'quiz', { ...data, takeFromBank }, steps)
  }
}
