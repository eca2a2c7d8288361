import { type FieldNode, parse, visit } from 'graphql'
import type { JsonObject } from './json.ts'

/** Attempts to sign in, or to have a password reset, that one request makes. */
export type Attempt = { kind: 'login' | 'forgot'; email: string }

/** The attempt of a REST request; undefined for other routes. */
export const attemptOfRest = (pathname: string, data: JsonObject): Attempt | undefined => {
  const route = /^\/api\/users\/(login|forgot-password)\/?$/.exec(pathname)?.[1]
  if (!route) return undefined
  return { kind: route === 'login' ? 'login' : 'forgot', email: normal(data.email) }
}

/** Every attempt of a GraphQL document: aliases let one request try many passwords. */
export const attemptsOfGraphql = ({ query, variables }: JsonObject): Attempt[] => {
  const attempts: Attempt[] = []
  const given = (variables ?? {}) as JsonObject
  const enter = (node: FieldNode) => {
    const kind = kinds[node.name.value]
    if (!kind) return
    const value = node.arguments?.find(({ name }) => name.value === 'email')?.value
    const email =
      value?.kind === 'StringValue'
        ? value.value
        : value?.kind === 'Variable'
          ? given[value.name.value]
          : ''
    attempts.push({ kind, email: normal(email) })
  }
  try {
    visit(parse(String(query)), { Field: { enter } })
  } catch {
    return []
  }
  return attempts
}

const kinds: Record<string, Attempt['kind']> = {
  loginUser: 'login',
  forgotPasswordUser: 'forgot',
}

const normal = (email: unknown): string =>
  typeof email === 'string' ? email.trim().toLowerCase().slice(0, 200) : ''
