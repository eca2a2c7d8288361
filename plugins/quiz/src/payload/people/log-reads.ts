import type { CollectionAfterOperationHook } from 'payload'
import { noteLook } from '../results/look.ts'
import type { Service } from '../service.ts'

type Doc = { id?: string | number; contest?: unknown; roundKey?: unknown }

const docsOf = (result: unknown): Doc[] => {
  if (typeof result !== 'object' || result === null) return []
  if ('docs' in result) return result.docs as Doc[]
  return 'values' in result ? (result.values as Doc[]) : [result]
}

const one = (values: readonly unknown[]): string => {
  const known = [...new Set(values.filter((value) => typeof value === 'string'))]
  return known.length === 1 ? (known[0] ?? '') : ''
}

type Reading = Pick<
  Parameters<CollectionAfterOperationHook>[0],
  'args' | 'operation' | 'req' | 'result'
>

/** Whether it was counted how many are called so, or live there: an answer about people too. */
const isQuestion = ({ args, operation }: Pick<Reading, 'args' | 'operation'>): boolean =>
  operation === 'count' && Object.keys((args as { where?: object }).where ?? {}).length > 0

/**
 * Notes every reading of a collection by somebody with an account, whatever way it comes, before
 * they have it.
 *
 * @param what it is called in the log
 */
export const logReads =
  (serviceOf: (req: { payload: Service['payload'] }) => Service, what: string) =>
  async ({ args, operation, req, result }: Reading): Promise<Reading['result']> => {
    if (req.user && isQuestion({ args, operation })) {
      await noteLook(serviceOf(req), {
        ...{ who: String(req.user.id), what: `${what} (đếm theo điều kiện)` },
        ...{ contest: '', roundKey: '' },
      })
      return result
    }
    const docs = docsOf(result)
    if (!req.user || !operation.startsWith('find') || docs.length === 0) return result
    await noteLook(serviceOf(req), {
      ...{ who: String(req.user.id), what },
      contest: one(docs.map(({ contest }) => contest)),
      roundKey: one(docs.map(({ roundKey }) => roundKey)),
      entries: docs.flatMap(({ id }) => (id === undefined ? [] : [String(id)])),
    })
    return result
  }
