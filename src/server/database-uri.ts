import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { EnvError } from './env-error.ts'
import { text } from './env-values.ts'

/** The address of the demo's database file. */
export const demoDatabase = (dataDir: string): string =>
  pathToFileURL(path.join(dataDir, 'bangtin.db')).href

/** DATABASE_URI as an absolute `file:` URL or a MongoDB address; undefined when unset. */
export const readDatabaseUri = (source: NodeJS.ProcessEnv): string | undefined => {
  const given = text(source, 'DATABASE_URI')
  if (given === undefined) return undefined
  if (/^mongodb(\+srv)?:\/\/\S+$/.test(given)) return given
  const file = /^file:(?:\/\/(?=\/))?(?<path>[^?#\s][^?#]*)$/.exec(given)?.groups?.path
  if (file && !file.startsWith('//')) return pathToFileURL(path.resolve(decodeURI(file))).href
  throw new EnvError(
    'DATABASE_URI',
    `không hợp lệ, cần file:/đường/dẫn/bangtin.db hoặc mongodb://…`,
    `is not valid: give file:/path/bangtin.db or mongodb://…`,
  )
}
