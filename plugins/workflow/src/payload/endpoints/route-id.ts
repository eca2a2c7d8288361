import type { PayloadRequest } from 'payload'

/** The `:id` of an endpoint's path. */
export const routeId = ({ routeParams }: PayloadRequest): string => {
  const id = routeParams?.['id']
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
