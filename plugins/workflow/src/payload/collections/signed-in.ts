/** Whether somebody is signed in. */
export const signedIn = ({ req }: { req: { user: unknown } }): boolean => Boolean(req.user)
