import { slugify } from '../fields/fold.ts'

/**
 * A short plain ASCII name for a file: no folders, no accents, one extension, which is that of
 * what the file holds.
 */
export const plainFileName = (given: string, extension: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const stem = last.replace(/\.[a-z0-9]{1,5}$/i, '') || last
  return `${slugify(stem) || 'tep'}.${extension}`
}
