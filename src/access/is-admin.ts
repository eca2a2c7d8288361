import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** System administrators. */
export const isAdmin: Access = ({ req }) => hasRole(req.user, 'admin')
