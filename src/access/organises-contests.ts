import type { Access } from 'payload'
import { hasRole, sitsIn } from './roles.ts'

/** Those who set up contests or decide on them, and so know the key: nobody else may see it. */
export const isOrganiser = (user: unknown): boolean =>
  hasRole(user, 'quizManager') || sitsIn(user, 'editorialBoard', 'leadership')

/** The same as access. */
export const organisesContests: Access = ({ req }) => isOrganiser(req.user)
