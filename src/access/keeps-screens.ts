import type { Access } from 'payload'
import { hasRole, sitsIn } from './roles.ts'

/** Those who look after the LED screens: the General Services Center, its designers, administrators. */
export const keepsScreens: Access = ({ req }) =>
  hasRole(req.user, 'admin', 'designer') || sitsIn(req.user, 'generalServicesCenter')
