import type { Access } from 'payload'
import { hasRole, sitsIn } from './roles.ts'

/** Those who draft or edit content: editors, designers and members of the bodies that correct it. */
export const canWriteContent: Access = ({ req }) =>
  hasRole(req.user, 'editor', 'designer', 'quizManager') ||
  sitsIn(req.user, 'editorialBoard', 'generalServicesCenter', 'leadership')
