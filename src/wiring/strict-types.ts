import { type CollectionBeforeOperationHook, type Plugin, ValidationError } from 'payload'
import { mistakesIn } from './strict-types/check.ts'

/**
 * Refuses data whose values are not of their fields' types, in every collection and by every path:
 * Payload itself turns `{"title": {"a": 1}}` into a title without a word.
 */
export const strictTypes = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseWrongTypes, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
})

const refuseWrongTypes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return
  const { data } = args as { data?: unknown }
  if (data === undefined) return
  const mistakes = mistakesIn(collection.fields, data)
  if (mistakes.length === 0) return
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: mistakes.map(({ path, message }) => ({ path, message: message[language] })),
      req,
    },
    req.t,
  )
}
