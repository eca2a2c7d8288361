import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'

const code = { code: 'password-of-another' }

const refusal = {
  vi: 'Mỗi người tự đặt mật khẩu của mình. Nếu quên, hãy dùng “Quên mật khẩu”.',
  en: 'People set their own passwords. Use “Forgot password” if it is lost.',
}

type Args = { id?: number | string; data?: Record<string, unknown> }

/**
 * Whoever could set another's password could sign in as them and approve in their name: after
 * creation a password is changed by its owner only.
 */
export const guardPasswords: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  const { id, data } = args as Args
  if (!data?.['password'] || !req.user) return args
  if (String(req.user.id) === String(id)) return args
  throw new APIError(refusal[req.i18n.language === 'en' ? 'en' : 'vi'], 403, code, true)
}

/** Keeps whether the password in force was set by its owner; only then may power be confirmed. */
export const rememberWhosePassword: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const record = data as Record<string, unknown>
  // A reset by mail passes here with the whole record and no original.
  const isReset = operation === 'update' && !originalDoc && 'resetPasswordExpiration' in record
  if (isReset) record['passwordIsOwn'] = true
  else if (record['password'])
    record['passwordIsOwn'] = operation === 'update' || req.context['ownPassword'] === true
  return data
}
