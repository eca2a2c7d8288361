import { readEnv } from '../server/env.ts'

/** Where the public reads an article, below the site's address. */
export const articlePath = (slug: string): string => `/tin/${slug}`

/** Where people with an account look at an article's newest draft. */
export const previewPath = (id: number | string): string =>
  `/xem-truoc/articles/${encodeURIComponent(String(id))}`

/** A path of ours as an address that others can use. */
export const absolute = (path: string): string => `${readEnv().publicUrl}${encodeURI(path)}`
