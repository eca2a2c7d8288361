import { quizFront } from '@bangtin/quiz'
import { slug } from './quiz-slug.ts'

export { slug }

type Question = {
  id: string
  text: { vi: string }
  options: { id: string; text: { vi: string } }[]
}

type Started = {
  token: string
  receipt: string
  deadline: string
  paper: { questions: Question[] }
}

let counted = 0

/** A participant who was not there before. */
export const someone = (): Record<string, unknown> => {
  counted += 1
  return {
    name: `Nguyễn Thị Mẫu ${'A'.repeat(counted % 5)}`,
    phone: `09120${String(10000 + counted)}`,
    birthYear: 1985,
    unit: 'Tổ dân phố 3',
  }
}

/** A client's own secret. */
export const newSecret = (): string => `secret-${Math.random().toString(36).slice(2)}-0123456789`

/** Asks the public interface, in front of Next. */
export const send = async (
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<{ status: number; text: string; json: Record<string, unknown>; headers: Headers }> => {
  const response = await quizFront()?.(
    new Request(`http://localhost/api/quiz${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  if (!response) return { status: 404, text: '', json: {}, headers: new Headers() }
  const text = await response.text()
  const json = JSON.parse(text) as Record<string, unknown>
  return { status: response.status, text, json, headers: response.headers }
}

/** Begins an attempt. */
export const start = async (participant = someone(), secret = newSecret()) => {
  const reply = await send('POST', `/${slug}/attempts`, { participant, consent: true, secret })
  return { ...reply, started: reply.json as unknown as Started, participant, secret }
}

/** The first error's code. */
export const codeOf = ({ json }: { json: Record<string, unknown> }): string | undefined =>
  (json['errors'] as { code: string }[] | undefined)?.[0]?.code

/** The first option of each question; a number where none is offered. */
export const firstOptions = (questions: Question[]): Record<string, string[]> =>
  Object.fromEntries(
    questions.map(({ id, options }) => [id, options[0] ? [options[0].id] : ['100']]),
  )
