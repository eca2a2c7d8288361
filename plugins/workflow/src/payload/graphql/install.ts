import type { AfterErrorHook, Config } from 'payload'
import { refusalStatus } from '../../core/refusal.ts'
import { workflowLists, workflowMutations, workflowQueries } from './fields.ts'

/** Puts the stable code and the status of a refusal where clients of GraphQL look for them. */
export const refusalExtensions: AfterErrorHook = ({ error, graphqlResult }) => {
  const { originalError } = error as { originalError?: { data?: { code?: unknown } | null } }
  const code = originalError?.data?.code
  if (!graphqlResult || typeof code !== 'string' || !(code in refusalStatus)) return undefined
  const status = refusalStatus[code as keyof typeof refusalStatus]
  return {
    graphqlResult: {
      ...graphqlResult,
      extensions: { ...graphqlResult.extensions, code, status },
    },
  }
}

/** The project's GraphQL with the workflow's queries and mutations beside its own. */
export const withWorkflow = (
  graphQL: Config['graphQL'],
  collections: readonly string[],
): Config['graphQL'] => ({
  ...graphQL,
  queries: (module, context) => ({
    ...graphQL?.queries?.(module, context),
    ...workflowQueries(module, collections),
    ...workflowLists(module, collections),
  }),
  mutations: (module, context) => ({
    ...graphQL?.mutations?.(module, context),
    ...workflowMutations(module, collections),
  }),
})
