import { randomBytes } from 'node:crypto'
import { slug } from '../helpers/quiz-slug.ts'
import type { LoadClient } from './client.ts'
import { insist } from './insist.ts'
import type { Tally } from './tally.ts'

type Answers = Record<string, string[]>
type Question = { id: string; options: { id: string }[] }

/** Everything that the server acknowledged to one participant. */
export type Acknowledged = {
  receipt: string
  token: string
  questions: Question[]
  /** Saved answers as JSON, by their number. */
  saves: Map<number, string>
  submission?: { answers: string; prediction: number; at: string }
}

let counted = 0

/** What somebody who was not there before sends to begin. */
export const entryOf = (): string => {
  counted += 1
  return JSON.stringify({
    participant: {
      name: `Nguyễn Văn Thử ${counted}`,
      phone: `09${String(counted).padStart(8, '0')}`,
      birthYear: 1960 + (counted % 45),
      unit: `Tổ dân phố ${1 + (counted % 8)}`,
    },
    consent: true,
    secret: randomBytes(18).toString('hex'),
  })
}

/** A body to submit with, its answers drawn at random. */
export const submissionOf = (answers: Answers, prediction: number): string =>
  JSON.stringify({ answers, prediction })

/** Begins; undefined when it is refused. */
export const begin = async (
  client: LoadClient,
  tally: Tally,
): Promise<Acknowledged | undefined> => {
  const body = entryOf()
  const { status, text } = await insist(tally, () =>
    client.ask('POST', `/api/quiz/${slug}/attempts`, body),
  )
  if (status !== 201 && status !== 200) {
    tally.fault(`start ${status}`)
    return undefined
  }
  type Started = { token: string; receipt: string; paper: { questions: Question[] } }
  const { token, receipt, paper } = JSON.parse(text) as Started
  return { receipt, token: `Bearer ${token}`, questions: paper.questions, saves: new Map() }
}

/** Answers to the first `count` questions. */
export const answersTo = (questions: readonly Question[], count: number): Answers =>
  Object.fromEntries(
    questions.slice(0, count).map(({ id, options }) => {
      const chosen = options[Math.floor(Math.random() * options.length)]
      return [id, [chosen?.id ?? '100']]
    }),
  )

/** Saves answers under a number. */
export const save = async (
  client: LoadClient,
  tally: Tally,
  person: Acknowledged,
  seq: number,
  answers: Answers,
): Promise<void> => {
  const body = JSON.stringify({ seq, answers })
  const { status } = await insist(tally, () =>
    client.ask('PUT', '/api/quiz/attempts/answers', body, person.token),
  )
  if (status === 200) person.saves.set(seq, JSON.stringify(answers))
  else tally.fault(`save ${status}`)
}

/** Submits. */
export const submit = async (
  client: LoadClient,
  tally: Tally,
  person: Acknowledged,
  answers: Answers,
): Promise<void> => {
  const prediction = Math.floor(Math.random() * 1000)
  const body = submissionOf(answers, prediction)
  const { status, text } = await insist(tally, () =>
    client.ask('POST', '/api/quiz/attempts/submit', body, person.token),
  )
  if (status !== 200) {
    tally.fault(`submit ${status}`)
    return
  }
  const { submittedAt } = JSON.parse(text) as { submittedAt: string }
  person.submission = { answers: JSON.stringify(answers), prediction, at: submittedAt }
}
