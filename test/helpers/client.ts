import { demoPassword } from '../../src/demo/accounts.ts'

/** What an answer of the API held. */
export type Reply<T = Record<string, unknown>> = { status: number; headers: Headers; json: T }

/** A person, or nobody, who asks a server's API. */
export type Client = {
  token: string | undefined
  /** Sends JSON, or the bytes of a form, to a path below the server's address. */
  send: <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Reply<T>>
}

/** Someone without an account, or with the given token. */
export const clientOf = (url: string, token?: string): Client => ({
  token,
  send: async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const raw = body === undefined || body instanceof FormData || typeof body === 'string'
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(raw ? { body: body ?? null } : { body: JSON.stringify(body) }),
      redirect: 'manual',
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, json: parse(text) as never }
  },
})

/** Signs a demo account in, such as `editor`. */
export const signIn = async (url: string, account: string): Promise<Client> => {
  const credentials = { email: `${account}@bangtin.test`, password: demoPassword }
  const { status, json } = await clientOf(url).send<{ token?: string }>(
    'POST',
    '/api/users/login',
    credentials,
  )
  if (!json.token) throw new Error(`${account} could not sign in: ${status}`)
  return clientOf(url, json.token)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}
