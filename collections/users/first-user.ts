import { engineOf, grantFor, grantKey } from '@bangtin/workflow'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { consumeSetupToken, verifySetupToken } from '../../src/server/setup-token.ts'
import { authority } from '../../src/wiring/people.ts'

const code = { code: 'setup-token-wrong' }

const refusal = {
  vi: 'Mã thiết lập không đúng. Hãy dùng mã một lần mà lệnh khởi động đã in ra trên máy chủ.',
  en: 'Wrong setup token. Use the one-time token that the start command printed on the server.',
}

/**
 * The first account is made only with the one-time setup token, becomes the administrator and
 * nothing else, and is the first entry of the authority ledger.
 */
export const registerFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || req.context[grantKey]) return args
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  if (totalDocs > 0) return args
  const { data } = args as { data: Record<string, unknown> }
  const token = data['setupToken']
  if (typeof token !== 'string' || !(await verifySetupToken(token)))
    throw new APIError(refusal[req.i18n.language === 'en' ? 'en' : 'vi'], 403, code, true)
  Object.assign(data, { roles: ['admin'], memberships: [] })
  req.context[grantKey] = grantFor(engineOf(req.payload), authority, data, 'setup')
  req.context['ownPassword'] = true
  req.context['setupTokenUsed'] = true
  return args
}

/** The token is void once the account that it made is written. */
export const forgetSetupToken: CollectionAfterChangeHook = async ({ req, doc }) => {
  if (req.context['setupTokenUsed']) await consumeSetupToken()
  return doc as unknown
}
