import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo/accounts.ts'
import { demoQuestions } from '../../src/demo/questions.ts'
import { slug, start } from '../helpers/quiz.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward

/** Has an account, and no part in anything. */
const stranger = 'stranger'

beforeAll(async () => {
  ward = await openQuizWard()
  await ward.payload.create({
    collection: 'users',
    data: { email: `${stranger}@bangtin.test`, name: 'Người lạ', password: demoPassword },
    context: { ownPassword: true },
  })
})
afterAll(() => ward.close())

const sources = new Set(demoQuestions.map(({ source }) => String(source)))
const leaks = (text: string): boolean =>
  /"(correct|isTrue|explanation|tolerance)"/.test(text) ||
  [...sources].some((source) => text.includes(`"${source}"`))

const pdf =
  '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'.padEnd(300)

describe('the key', () => {
  it('is in no answer to anybody but those who run contests', async () => {
    const { docs } = await ward.payload.find({ collection: 'quiz-contests', depth: 0 })
    const ids = docs.map(({ id }) => id)
    const paths = [
      ...['quiz-contests', 'quiz-questions', 'workflow-snapshots', 'workflow-ledger'],
      ...['workflow-cases', 'workflow-tasks', 'workflow-waits', 'workflow-notices'],
      ...['quiz-attempts', 'quiz-answers', 'quiz-submissions', 'quiz-versions', 'quiz-results'],
      ...['quiz-draws', 'quiz-acts', 'quiz-complaints', 'quiz-looks', 'quiz-barred'],
      ...['quiz-entrants'],
    ].map((name) => `/${name}?depth=3&limit=0&draft=true`)
    const perDoc = ids.flatMap((id) => [
      `/quiz-contests/${id}?depth=3`,
      `/quiz-contests/${id}?draft=true`,
      `/quiz-contests/versions?where[parent][equals]=${id}`,
      `/quiz-contests/${id}/workflow`,
    ])
    const people = [undefined, stranger, 'editor', 'designer', 'center', 'admin']
    for (const as of people) {
      for (const path of [...paths, ...perDoc]) {
        const { json } = await ward.rest('GET', path, as ? { as } : {})
        expect(leaks(JSON.stringify(json)), `${as ?? 'nobody'} ${path}`).toBe(false)
      }
      const query =
        '{ QuizContests { docs { id questions { text isTrue options { text correct } } } } QuizQuestions(limit: 100) { docs { text options { correct } } } versionsQuizContests { docs { version { questions { text } } } } }'
      const { json } = await ward.graphql(query, as ? { as } : {})
      expect(JSON.stringify(json), as ?? 'nobody').not.toMatch(/PAPI|"correct":/)
    }
    for (const as of ['quiz', 'board', 'secretary', 'leader', 'deputy']) {
      const seen = await ward.rest('GET', '/quiz-contests?depth=0', { as })
      expect(leaks(JSON.stringify(seen.json)), as).toBe(true)
    }
    const own = await ward.graphql(
      '{ QuizQuestions(limit: 100) { docs { text options { correct } } } }',
      {
        as: 'board',
      },
    )
    expect(JSON.stringify(own.json)).toContain('PAPI')
    const { started, text } = await start()
    expect(leaks(text)).toBe(false)
    expect(Object.keys(started.paper.questions[0] ?? {}).sort()).toEqual(
      expect.arrayContaining(['id', 'multiple', 'options', 'text', 'type']),
    )
    for (const { options } of started.paper.questions)
      for (const option of options) expect(Object.keys(option)).toEqual(['id', 'text'])
  })

  it('is in no reason, remark, sheet or signed document that others may read', async () => {
    const [quoted = ''] = sources
    const { docs } = await ward.payload.find({
      collection: 'quiz-contests',
      where: { slug: { not_equals: slug } },
      draft: true,
    })
    const id = String(docs[0]?.id)
    const at = `/quiz-contests/${id}/workflow`
    const act = async (as: string, action: string, more: object) => {
      const { json } = await ward.rest('GET', at, { as: 'board' })
      const { revision, contentHash } = json
      return ward.rest('POST', at, { as, body: { action, revision, contentHash, ...more } })
    }
    const remark = { comment: quoted, path: 'questions', quote: quoted }
    expect((await act('board', 'comment', remark)).status).toBe(200)
    expect((await act('board', 'approve', { comment: quoted })).status).toBe(200)
    const { json } = await ward.rest('GET', at, { as: 'deputy' })
    const decisions = json['history'] as { seq: number; action: string }[]
    const signed = new FormData()
    signed.set('seq', String(decisions.find(({ action }) => action === 'approve')?.seq))
    signed.set('file', new File([pdf], 'de-thi.pdf'))
    const attached = await ward.rest('POST', `${at}/evidence`, { as: 'board', body: signed })
    const [file] = attached.json['docs'] as { url: string }[]
    const query = `{ workflow(collection: quiz_contests, id: "${id}") { history { comment } remarks { quote } } }`
    const ask = async (as?: string) => {
      const who = as ? { as } : {}
      const get = (path: string) => ward.rest('GET', path, who)
      return {
        view: await get(at),
        sheet: await get(`${at}/sheet?format=docx`),
        evidence: await get(`${at}/evidence`),
        file: await get(String(file?.url).replace(/^\/api/, '')),
        graphql: await ward.graphql(query, who),
        ledger: await get('/workflow-ledger?limit=0'),
        one: await get(`/workflow-ledger?where[docKey][equals]=quiz-contests:${id}`),
        commented: await ward.rest('POST', at, {
          ...who,
          body: { action: 'comment', comment: 'x' },
        }),
      }
    }
    for (const as of [undefined, stranger, 'editor', 'designer', 'center', 'admin']) {
      const { view, sheet, evidence, file: document, commented, ...rest } = await ask(as)
      for (const [name, { status }] of Object.entries({ view, sheet, evidence, commented }))
        expect(status, `${as ?? 'nobody'} ${name}`).toBe(as ? 404 : 401)
      expect(document.status, as).toBe(403)
      expect(JSON.stringify(rest), as).not.toContain(quoted)
    }
    for (const as of ['quiz', 'board', 'secretary', 'leader', 'deputy']) {
      const { view, sheet, evidence, file: document, graphql, ledger, one } = await ask(as)
      for (const { status } of [sheet, evidence, document]) expect(status, as).toBe(200)
      for (const { json: seen } of [view, graphql, ledger, one])
        expect(JSON.stringify(seen), as).toContain(quoted)
    }
    expect((await act('deputy', 'return', { comment: quoted })).status).toBe(200)
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const reasons = async (as: string) => {
      const { json: report } = await ward.rest('GET', `/workflow/figures?from=${day}&to=${day}`, {
        as,
      })
      expect(report, as).toMatchObject({ returned: 1 })
      return JSON.stringify(report)
    }
    for (const as of ['center', 'admin']) expect(await reasons(as), as).not.toContain(quoted)
    expect(await reasons('board')).toContain(quoted)
  })

  it('and phone numbers are not kept in plain', async () => {
    const { participant } = await start()
    const { docs } = await ward.payload.find({ collection: 'quiz-attempts', limit: 0 })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain(String(participant['phone']))
    expect((await ward.rest('GET', '/quiz-attempts')).status).toBe(403)
    const seen = await ward.rest('GET', '/quiz-attempts?limit=1', { as: 'quiz' })
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.json)).not.toMatch(/"(sealed|receipt|tokenHash|secretHash)"/)
    const made = await ward.rest('POST', '/quiz-attempts', { as: 'quiz', body: { key: 'x' } })
    expect(made.status).toBe(403)
  })
})
