import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { act } from '../act.ts'
import { checkCommand } from '../endpoints/command.ts'
import { languageOf, toApiError } from '../errors.ts'
import { askFigures } from '../figures/ask.ts'
import { inboxCount, readInbox } from '../inbox/list.ts'
import { demandReadable } from '../readable.ts'
import { tasksOf } from '../tasks.ts'
import { workflowView } from '../view/view.ts'
import { type GraphQL, typesOf } from './types.ts'

type Context = { req: PayloadRequest }
type Target = { collection: string; id: string; locale?: string | null }

/** Resolves for those who are signed in; a refusal is reported as by REST. */
const signedIn =
  <Args>(work: (req: PayloadRequest, args: Args) => Promise<unknown>) =>
  async (_root: unknown, args: Args, { req }: Context): Promise<unknown> => {
    try {
      if (!req.user) throw new Refusal('sign-in-first')
      return await work(req, args)
    } catch (error) {
      throw toApiError(error, req)
    }
  }

/** Labels of fields come as the config has them: text, or a text for each language. */
const inLanguage = (label: unknown, language: 'vi' | 'en'): string | null => {
  const text =
    typeof label === 'object' && label !== null
      ? (label as Record<string, unknown>)[language]
      : label
  return typeof text === 'string' ? text : null
}

const viewOf = async (req: PayloadRequest, { collection, id, locale }: Target) => {
  await demandReadable(req, collection, id)
  const view = await workflowView(req, collection, id, locale)
  const changedSinceLive = view.changedSinceLive?.map(({ path, label }) => ({
    path,
    label: inLanguage(label, languageOf(req)),
  }))
  return { ...view, changedSinceLive: changedSinceLive ?? null }
}

/** `workflow(collection, id, locale)`: where a document stands; `workflowTasks`: what waits for the person. */
export const workflowQueries = (graphQL: GraphQL, collections: readonly string[]) => {
  const { typeOf } = typesOf(graphQL, collections)
  return {
    workflow: {
      type: typeOf('WorkflowView'),
      args: {
        collection: { type: typeOf('WorkflowCollection') },
        id: { type: typeOf('ID') },
        locale: { type: typeOf('String?') },
      },
      resolve: signedIn<Target>(viewOf),
    },
    workflowTasks: {
      type: typeOf('WorkflowOpenTask[]'),
      resolve: signedIn(async ({ payload, user }) => (user ? tasksOf(payload, user) : [])),
    },
  }
}

/** Arguments as the parameters of the REST endpoint that asks the same. */
const parametersOf = (args: Record<string, unknown>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(args).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value as string)]],
    ),
  )

/** `workflowInbox`, `workflowInboxCount`, `workflowFigures`: the lists and figures of REST. */
export const workflowLists = (graphQL: GraphQL, collections: readonly string[]) => {
  const { typeOf } = typesOf(graphQL, collections)
  const optional = (types: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, { type: typeOf(`${type}?`) }]),
    )
  return {
    workflowInbox: {
      type: typeOf('WorkflowInbox'),
      args: optional({
        ...{ scope: 'String', overdue: 'Boolean', collection: 'WorkflowCollection' },
        ...{ kind: 'String', q: 'String', page: 'Int', limit: 'Int' },
      }),
      resolve: signedIn<Record<string, unknown>>((req, args) => readInbox(req, parametersOf(args))),
    },
    workflowInboxCount: {
      type: typeOf('WorkflowInboxCount'),
      resolve: signedIn((req) => inboxCount(req)),
    },
    workflowFigures: {
      type: typeOf('WorkflowFigures'),
      args: optional({ from: 'String', to: 'String', body: 'String' }),
      resolve: signedIn<Record<string, unknown>>((req, args) =>
        askFigures(req, parametersOf(args)),
      ),
    },
  }
}

/** `workflowAct(collection, id, locale, action, revision, …)`: takes an action, answers with the new view. */
export const workflowMutations = (graphQL: GraphQL, collections: readonly string[]) => {
  const { typeOf } = typesOf(graphQL, collections)
  return {
    workflowAct: {
      type: typeOf('WorkflowView'),
      args: {
        collection: { type: typeOf('WorkflowCollection') },
        id: { type: typeOf('ID') },
        locale: { type: typeOf('String?') },
        action: { type: typeOf('WorkflowAction') },
        revision: { type: typeOf('Int?') },
        contentHash: { type: typeOf('String?') },
        comment: { type: typeOf('String?') },
        capacity: { type: typeOf('WorkflowCapacity?') },
        onBehalfOf: { type: typeOf('ID?') },
        to: { type: typeOf('ID?') },
        publishAt: { type: typeOf('String?') },
        takeDownAt: { type: typeOf('String?') },
        path: { type: typeOf('String?') },
        quote: { type: typeOf('String?') },
        replacement: { type: typeOf('String?') },
        of: { type: typeOf('Int?') },
        accepted: { type: typeOf('Boolean?') },
      },
      resolve: signedIn<Target & Record<string, unknown>>(
        async (req, { collection, id, locale, ...body }) => {
          const target = { collection, id, ...(locale ? { locale } : {}) }
          await demandReadable(req, collection, id)
          await act({ req, ...target, ...checkCommand(body) })
          return viewOf(req, target)
        },
      ),
    },
  }
}
