import type { Access } from 'payload'

/** The public reads only what is live; anyone with an account reads everything. */
export const liveOrSignedIn: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }
