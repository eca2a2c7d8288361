import type { Access } from 'payload'
import { shownOn } from '../fields/shown-dates.ts'

/** The public reads only what is live, on the days it is to be shown; others read everything. */
export const shownOrSignedIn: Access = ({ req }) =>
  req.user ? true : { and: [{ _status: { equals: 'published' } }, shownOn(new Date())] }
