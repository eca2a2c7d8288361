import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { blameData, LostTransactionError, NestedWriteError } from './errors.ts'
import type { IsOpen } from './transactions.ts'
import type { WriteScope } from './write-scope.ts'

const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const readMethods = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

type Request = Partial<PayloadRequest>
type Write = (args: { req?: Request }) => Promise<unknown>

/**
 * Wraps the adapter's write methods. With `req.transactionID` a write runs inside that transaction;
 * without, it gets one of its own, so that no write spreads over tables unprotected.
 */
export const installWrites = (adapter: SQLiteAdapter, { scopes }: WriteScope, isOpen: IsOpen) => {
  const methods = adapter as unknown as Record<string, Write>
  for (const name of [...writeMethods, ...readMethods]) {
    const original = methods[name]?.bind(adapter)
    if (!original) continue
    methods[name] = (args) =>
      original(args).catch((error: unknown) => {
        throw blameData(error, args.req?.i18n?.language)
      })
  }
  for (const name of writeMethods) {
    const original = methods[name]?.bind(adapter)
    if (!original) continue

    const alone: Write = (args) =>
      scopes.run({ state: 'waiting' }, async () => {
        const id = await adapter.beginTransaction()
        if (id === null) throw new LostTransactionError(name)
        try {
          const result = await original({ ...args, req: withTransaction(args.req, id) })
          await adapter.commitTransaction(id)
          return result
        } catch (error) {
          await adapter.rollbackTransaction(id)
          throw error
        }
      })

    methods[name] = async (args) => {
      const id = await args.req?.transactionID
      if (id) {
        if (!isOpen(id)) throw new LostTransactionError(name)
        return original(args)
      }
      const outer = scopes.getStore()?.state
      if (outer === 'held') throw new NestedWriteError(name)
      // The outer operation goes on after a nested one killed their common transaction.
      if (outer === 'rolled back' && args.req) throw new LostTransactionError(name)
      return alone(args)
    }
  }
}

const withTransaction = (req: Request | undefined, id: number | string): Request => {
  if (!req) return { transactionID: id }
  const own = isolateObjectProperty(req as PayloadRequest, 'transactionID')
  own.transactionID = id
  return own
}
