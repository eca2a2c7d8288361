import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** Administrators, and everyone for their own record. */
export const selfOrAdmin: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
