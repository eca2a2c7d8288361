import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newSecret } from '../helpers/quiz.ts'
import { type Alone, contestData, openAlone } from '../helpers/quiz-alone.ts'

let alone: Alone
let token = ''

const source = 'Điều 9 của một luật chỉ đáp án biết'

beforeAll(async () => {
  alone = await openAlone('quiz-fuzz')
  const data = contestData('thi', {
    ...{ extraTimePercent: 20, assisted: true, proofOfWork: false },
    questions: [1, 2, 3].map((number) => ({
      ...{ code: `Q${number}`, topic: 'law', type: 'oneAnswer', source, explanation: source },
      ...{ text: `Câu ${number}`, options: [{ text: 'A', correct: true }, { text: 'B' }] },
    })),
  })
  await alone.payload.create({ collection: 'quiz-contests', data: data as never })
  const participant = { name: 'An', phone: '0912345678', birthYear: 1990, unit: 'Tổ 1' }
  const body = { participant, consent: true, secret: newSecret() }
  const { json } = await alone.ask('POST', '/thi/attempts', body)
  token = String(json['token'])
  expect(token.length).toBeGreaterThan(20)
})
afterAll(() => alone.close())

const hostile = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', '', ' ', '\u0000', '\ud800', '﷽'.repeat(200)],
  ...['x'.repeat(70_000), "'; drop table quiz_attempts; --", '%00', '../../etc/passwd', '\u202e'],
  ...['{{7*7}}', '<script>alert(1)</script>', 'NaN', '1e999', '-0', 'null'],
)
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ withNullPrototype: false }) },
  { weight: 2, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  fc.integer(),
  fc.constant([[[[[[[[[[]]]]]]]]]]),
)
const names = [
  ...['participant', 'consent', 'secret', 'round', 'extraTime', 'helper', 'device', 'proof'],
  ...['seq', 'answers', 'prediction', 'receipt', 'phone', 'text', '__proto__'],
]
const participant = fc.record(
  {
    name: fc.oneof(fc.constant('Nguyễn Văn An'), anything),
    phone: fc.oneof(fc.constant('0912345679'), anything),
    birthYear: fc.oneof(fc.constant(1990), fc.constant(2015), anything),
    unit: fc.oneof(fc.constant('Tổ 1'), anything),
    guardianName: anything,
    guardianConsent: anything,
  },
  { requiredKeys: [] },
)
const start = fc.record(
  {
    participant: fc.oneof({ weight: 4, arbitrary: participant }, anything),
    consent: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, anything),
    secret: fc.oneof(fc.constant('secret-0123456789-abcdef'), anything),
    ...{ round: anything, extraTime: anything, helper: anything, device: anything },
  },
  { requiredKeys: ['participant'] },
)
const loose = fc.dictionary(fc.constantFrom(...names), anything)
const text = (value: unknown): string => {
  try {
    return String(JSON.stringify(value))
  } catch {
    // Big numbers and circles are no JSON.
    return String(value)
  }
}
const body = fc.oneof(
  start.map(text),
  loose.map(text),
  fc.record({ seq: anything, answers: fc.oneof(loose, anything), prediction: anything }).map(text),
  anything.map(text),
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.constantFrom('{', '[]', 'null', '"', `{"a":${'['.repeat(5000)}`, '{"answers":{"a":[1e400]}}'),
)
const encoded = (part: string): string => {
  try {
    return encodeURIComponent(part.slice(0, 200))
  } catch {
    // Half a pair has no UTF-8; these bytes are what a broken client sends for it.
    return '%ED%A0%80'
  }
}
const path = fc.oneof(
  fc.constantFrom(
    ...['/thi', '/thi/attempts', '/thi/resume', '/thi/results', '/thi/results/r1', '/thi/counters'],
    ...['/thi/complaints', '/thi/challenge', '/attempts/answers', '/attempts/submit'],
  ),
  hostile.map((part) => `/thi/${encoded(part)}`),
  hostile.map((part) => `/${encoded(part)}/attempts`),
)
const bearer = fc.oneof(
  fc.constant('own'),
  fc.constant('none'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 200 }).filter((one) => /^[\x21-\x7e]*$/.test(one)),
)

const told = new Map<number, number>()

const check = (status: number, answer: string): void => {
  told.set(status, (told.get(status) ?? 0) + 1)
  expect(status, answer.slice(0, 300)).toBeLessThan(500)
  expect(answer).not.toMatch(/\.ts:|node_modules|\bat [\w.]+ \(|SQLITE|"stack"/)
  expect(answer).not.toMatch(/"(correct|isTrue|tolerance|explanation)"|Điều 9 của/)
  if (status < 400) return
  const { errors } = JSON.parse(answer) as { errors: { code: string; message: string }[] }
  expect(errors[0]?.code).toMatch(/^[a-z-]+$/)
  expect(errors[0]?.message.length).toBeGreaterThan(5)
}

it('answers whatever comes with a refusal it names, never with a failure, a trace or the key', async () => {
  await fc.assert(
    fc.asyncProperty(
      ...([fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), path, body, bearer] as const),
      async (method, url, sent, who) => {
        const as = who === 'own' ? token : who === 'none' ? undefined : who
        const { status, text: answer } = await alone.ask(
          ...[method, url, method === 'GET' ? undefined : sent, as],
        )
        if (answer) check(status, answer)
        else expect(status).toBe(404)
      },
    ),
    { numRuns: 1500, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false },
  )
  // It went further than the door.
  expect([...told.keys()]).toEqual(expect.arrayContaining([200, 400, 401]))
})

it('begins an attempt for whoever says all that is asked, whatever else they say', async () => {
  let counted = 0
  await fc.assert(
    fc.asyncProperty(loose, async (more) => {
      counted += 1
      const phone = `09170${String(10_000 + counted)}`
      const person = { name: 'An', phone, birthYear: 1990, unit: 'Tổ 1' }
      const { extraTime: _, helper: __, round: ___, ...rest } = more
      const asked = { ...rest, participant: person, consent: true, secret: newSecret() }
      const sent = text(asked)
      const { status, text: answer } = await alone.ask('POST', '/thi/attempts', sent)
      check(status, answer)
      if (sent.startsWith('{') && sent.length < 60_000) expect([status, answer]).toContain(201)
    }),
    { numRuns: 60 },
  )
})

it('lets no organiser’s request fail either', async () => {
  const request = fc.record(
    {
      receipt: anything,
      phone: fc.oneof(fc.constant('0912345678'), anything),
      birthYear: fc.oneof(fc.constant('1990'), anything),
      name: anything,
      purpose: fc.oneof(fc.constant('kiểm tra dữ liệu'), anything),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('find', 'export', 'extra-time'),
      fc.oneof(request.map(text), body),
      async (part, sent) => {
        const { status, json } = await alone.rest('POST', `/quiz-people/${part}`, sent)
        expect(status, JSON.stringify(json).slice(0, 300)).toBeLessThan(500)
      },
    ),
    { numRuns: 150 },
  )
})
