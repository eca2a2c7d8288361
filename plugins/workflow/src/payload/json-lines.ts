import { existsSync, readFileSync } from 'node:fs'

/** The objects of a file that has one a line; a line cut off by a crash is left out. */
export const readJsonLines = <T extends object>(file: string): T[] => {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const value: unknown = line ? JSON.parse(line) : null
        return typeof value === 'object' && value !== null ? [value as T] : []
      } catch {
        return []
      }
    })
}
