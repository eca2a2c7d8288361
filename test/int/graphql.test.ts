import type { WorkflowView } from '@bangtin/workflow'
import type { RefusalBody } from '@bangtin/workflow/types'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPages, type Pages } from '../helpers/pages.ts'

let pages: Pages
let id: string

beforeAll(async () => {
  pages = await openPages()
  id = await pages.draft('Opening hours')
})
afterAll(() => pages.close())

const way = 'capacity onBehalfOf { id name } by seat { body position }'

const whole = `{
  state revision allowed beside contentHash capacities dueAt
  candidates { reassign { id name } delegate { id name } }
  publishAt { at by { id name } } takeDownAt { at by { id name } }
  fast { by { id name } at due stages } version { current newest }
  ways { approve { capacity onBehalfOf { id name } by seat { body position } } signOff { capacity onBehalfOf { id name } by seat { body position } } } you { id contributes }
  pictures { url thumbnail alt } newestVersion locale
  remarks {
    seq kind path quote replacement text by { id name } at
    answers { seq text by { id name } at } resolved { by at accepted }
  }
  assignees { id name body position }
  history { seq action from to actor { id name } seat { body position } at comment contentHash
    capacity onBehalfOf { id name } assignedTo { id name } discharges
    scheduledAt lateSeconds publishAt takeDownAt }
  live { contentHash since }
  stages { name label { vi en } approveLabel { vi en } body approvedBy passed signs
    parties { name needed given { name at capacity onBehalfOf discharged } } }
  labels {
    publish { vi en } unpublish { vi en } takeDown { vi en } fastTrack { vi en } signOff { vi en }
  }
  changedSinceLive { path label } comparison { from to }
  warning { code stages { name label { vi en } } }
  ways { approve { ${way} } signOff { ${way} } } you { id contributes }
  names { bodies { key label { vi en } } positions { key label { vi en } } principal
    collective { vi en } returnReasons { vi en } }
  pictures { url thumbnail alt } newestVersion locale
}`

const question = `query ($id: ID!) { workflow(collection: pages, id: $id) ${whole} }`

const ask = async (as?: string, of = id) => pages.graphql(question, { id: of }, as)

const mutation = `mutation ($id: ID!, $action: WorkflowAction!, $revision: Int!, $contentHash: String, $comment: String) {
  workflowAct(collection: pages, id: $id, action: $action, revision: $revision, contentHash: $contentHash, comment: $comment) ${whole}
}`

const act = async (as: string, action: string, more: Record<string, unknown> = {}) => {
  const { json } = await ask(as)
  const { revision, contentHash } = (json.data as { workflow: WorkflowView }).workflow
  return pages.graphql(mutation, { id, action, revision, contentHash, ...more }, as)
}

const refusal = (reply: { json: Record<string, unknown> }) => {
  const [error] = reply.json['errors'] as {
    message: string
    extensions: { code?: string; status?: number; statusCode?: number }
  }[]
  return { code: error?.extensions.code, status: error?.extensions.status }
}

it('what GraphQL tells of a document is what REST tells', async () => {
  const { json } = await ask('writer')
  const rest = await pages.rest('GET', `/pages/${id}/workflow`, { as: 'writer' })
  expect(json.data?.['workflow']).toEqual({
    ...rest.json,
    labels: { publish: null, unpublish: null, takeDown: null, fastTrack: null, signOff: null },
  })
})

it('the whole way can be walked, and each waiting person finds it in the tasks', async () => {
  const tasks = async (as: string) =>
    (await pages.graphql('{ workflowTasks { collection docId title kind } }', {}, as)).json.data
  expect((await act('writer', 'submit')).json.data).toMatchObject({
    workflowAct: { state: 'desk', assignees: [{ name: 'reviewer@pages.test' }] },
  })
  const task = { collection: 'pages', docId: id, title: 'Opening hours' }
  expect(await tasks('reviewer')).toEqual({ workflowTasks: [{ ...task, kind: 'decide' }] })
  expect(await tasks('writer')).toEqual({ workflowTasks: [] })
  await act('reviewer', 'approve')
  expect((await act('reviewer', 'publish')).json.data).toMatchObject({
    workflowAct: { state: 'published', allowed: ['unpublish'] },
  })
})

it('lists and figures are those of REST', async () => {
  const waiting = await pages.draft('Waits')
  await pages.act('writer', waiting, 'submit')
  const row = `key collection docId locale title kind state stage { vi en } body submittedBy since
    dueAt overdue action actionLabel { vi en } mayReturn capacities revision contentHash
    picture { url thumbnail alt }`
  const query = `{
    workflowInbox(scope: "mine", limit: 5) { docs { ${row} } totalDocs page totalPages limit }
    workflowInboxCount { mine overdue }
    workflowFigures(from: "2026-01-01", to: "2099-12-31") {
      from to body lateNow late submitted approved returned published takenDown
      stages { collection stage count late median p90 } returns { reason count }
    }
  }`
  const { data } = (await pages.graphql(query, {}, 'reviewer')).json
  const rest = async (url: string) => (await pages.rest('GET', url, { as: 'reviewer' })).json
  expect(data).toEqual({
    workflowInbox: await rest('/workflow/tasks?scope=mine&limit=5'),
    workflowInboxCount: await rest('/workflow/tasks/count'),
    workflowFigures: await rest('/workflow/figures?from=2026-01-01&to=2099-12-31'),
  })
  expect(data?.['workflowInbox']).toMatchObject({ totalDocs: 1 })
  const wrong = await pages.graphql('{ workflowInbox(scope: "all") { page } }', {}, 'reviewer')
  expect(refusal(wrong)).toEqual({ code: 'body-malformed', status: 400 })
})

it('refusals carry the code and status that REST answers with', async () => {
  expect(refusal(await ask())).toEqual({ code: 'sign-in-first', status: 401 })
  expect(refusal(await ask('writer', 'nothing'))).toEqual({ code: 'document-unknown', status: 404 })
  expect(refusal(await act('writer', 'approve'))).toEqual({ code: 'wrong-state', status: 409 })
  expect(refusal(await act('reviewer', 'unpublish', { comment: ' ' }))).toEqual({
    ...{ code: 'reason-missing', status: 422 },
  })
  expect(refusal(await act('reviewer', 'publish', { contentHash: null }))).toEqual({
    ...{ code: 'hash-missing', status: 400 },
  })
  const { status, json } = await pages.rest('GET', '/pages/nothing/workflow', { as: 'writer' })
  expect([status, (json as RefusalBody).errors[0]?.code]).toEqual([404, 'document-unknown'])
})

it('what does not fit the schema is refused before anything runs', async () => {
  const before = (await ask('writer')).json.data
  for (const more of [{ action: 'shred' }, { revision: '1' }, { comment: 5 }, { id: null }]) {
    const { status, json } = await act('writer', 'submit', more)
    expect(status).toBeLessThan(500)
    expect(json['errors']).toHaveLength(1)
    expect(json.data ?? null).toBeNull()
  }
  expect((await ask('writer')).json.data).toEqual(before)
})

it('the schema knows every action, and keeps the project’s own queries', async () => {
  const { actions } = await import('../../plugins/workflow/src/core/decision.ts')
  const { json } = await pages.graphql(
    '{ __type(name: "WorkflowAction") { enumValues { name } } Pages { totalDocs } }',
    {},
    'writer',
  )
  const { enumValues } = json.data?.['__type'] as { enumValues: { name: string }[] }
  expect(enumValues.map(({ name }) => name)).toEqual(
    actions.map((action) => action.replaceAll('-', '_')),
  )
  expect(json.data?.['Pages']).toEqual({ totalDocs: 2 })
})
