import { handleEndpoints } from 'payload'
import { demoPassword } from '../../src/demo/accounts.ts'
import type { Ward } from './ward.ts'

/** A file of the API, as that person. */
export const fileFrom = async (
  { payload }: Ward,
  url: string,
  as: string,
): Promise<{ status: number; bytes: Uint8Array }> => {
  const { default: config } = await import('../../payload.config.ts')
  const data = { email: `${as}@bangtin.test`, password: demoPassword }
  const { token } = await payload.login({ collection: 'users', data })
  const headers = { Authorization: `JWT ${token ?? ''}` }
  const request = new Request(`http://localhost:3000/api${url}`, { headers })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}
