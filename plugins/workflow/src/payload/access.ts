import type { Access } from 'payload'

/** Files that a live document shows are public; all others are for those the collection lets in. */
export const liveFileOrSignedIn =
  (read: Access | undefined): Access =>
  async (args) => {
    const allowed = args.req.user ? await (read ?? (() => true))(args) : false
    return allowed || { isPublic: { equals: true } }
  }
