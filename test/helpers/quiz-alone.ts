import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  contestFields,
  fileKeys,
  questionFields,
  quizFront,
  quizPlugin,
  takeFromBank,
} from '@bangtin/quiz'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { tempDir } from './temp.ts'

const topics = [{ value: 'law', label: { vi: 'Pháp luật', en: 'Law' } }]
const password = 'mat-khau-thu-nghiem'

/** A contest in a Payload of its own. */
export type Alone = {
  payload: Payload
  /** Asks the public interface. */
  ask: (
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ status: number; text: string; json: Record<string, unknown> }>
  /** Asks Payload as the organiser, or as nobody. */
  rest: (
    method: string,
    path: string,
    body?: unknown,
    isOrganiser?: boolean,
  ) => Promise<{ status: number; json: Record<string, unknown> }>
  close: () => Promise<void>
}

/** An open round of a contest's record. */
export const openRoundOf = (code: string, more: object = {}) => ({
  ...{ code, name: `Đợt ${code}`, minutes: 10, graceSeconds: 0, attempts: 1 },
  opensAt: new Date(Date.now() - 1000).toISOString(),
  closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  blueprint: [{ count: 2 }],
  ...more,
})

/** A published contest's record. */
export const contestData = (slug: string, more: object = {}) => ({
  ...{ title: 'Thi', slug, rules: 'Luật', consent: 'Đồng ý', _status: 'published' },
  ...{ fields: ['phone', 'birthYear', 'unit'], uniqueness: 'phone' },
  units: [{ name: 'Trường A' }, { name: 'Tổ 1' }],
  rounds: [openRoundOf('r1')],
  questions: [1, 2, 3].map((number) => ({
    ...{ code: `Q${number}`, topic: 'law', type: 'oneAnswer', source: 'Luật' },
    ...{ text: `Câu ${number}`, options: [{ text: 'A', correct: true }, { text: 'B' }] },
  })),
  ...more,
})

/** Opens it with an organiser. @param staff phones of those who can't enter */
export const openAlone = async (name: string, staff: string[] = []): Promise<Alone> => {
  const { dir, remove } = tempDir()
  const config = await buildConfig({
    secret: name,
    collections: [
      { slug: 'users', auth: true, fields: [] },
      { slug: 'quiz-questions', fields: questionFields(topics) },
      {
        slug: 'quiz-contests',
        versions: { drafts: true },
        hooks: { beforeChange: [takeFromBank('quiz-questions')] },
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'titleEn', type: 'text' },
          { name: 'slug', type: 'text', required: true },
          ...contestFields({ topics, bank: 'quiz-questions' }),
        ],
      },
    ],
    db: sqliteAdapter({
      client: { url: pathToFileURL(path.join(dir, 'quiz.db')).href },
      push: true,
    }),
    plugins: [
      quizPlugin({
        keys: fileKeys(path.join(dir, 'keys')),
        organises: (user) => Boolean(user),
        // Tests ask more than people do.
        limits: { participant: 1e6, attempt: 1e6 },
        staff: () => Promise.resolve(staff),
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  const payload = await getPayload({ config, key: name })
  const account = { email: 'ban-to-chuc@bangtin.test', password }
  await payload.create({ collection: 'users', data: account as never })
  const { token } = await payload.login({ collection: 'users', data: account })
  const headersOf = (bearer?: string) => ({
    'content-type': 'application/json',
    ...(bearer ? { authorization: bearer } : {}),
  })
  const bodyOf = (body: unknown) =>
    body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  return {
    payload,
    ask: async (method, url, body, bearer) => {
      const headers = headersOf(bearer && `Bearer ${bearer}`)
      const request = { method, headers, ...bodyOf(body) }
      const response = await quizFront()?.(new Request(`http://localhost/api/quiz${url}`, request))
      const text = (await response?.text()) ?? ''
      const json = (text ? JSON.parse(text) : {}) as Record<string, unknown>
      return { status: response?.status ?? 404, text, json }
    },
    rest: async (method, url, body, isOrganiser = true) => {
      const headers = headersOf(isOrganiser ? `JWT ${token ?? ''}` : undefined)
      const request = new Request(`http://localhost/api${url}`, {
        ...{ method, headers },
        ...bodyOf(body),
      })
      const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: name })
      return {
        status: response.status,
        json: (await response.json().catch(() => ({}))) as Record<string, unknown>,
      }
    },
    close: async () => {
      await payload.destroy()
      remove()
    },
  }
}
