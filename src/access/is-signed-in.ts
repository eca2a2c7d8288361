import type { Access } from 'payload'

/** Anyone with an account. */
export const isSignedIn: Access = ({ req }) => Boolean(req.user)
