import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const own = '@bangtin/artwork/worker'

/** Only what plain Node runs: sources in TypeScript are bundled first, by whoever has them. */
const runs = (file: string): boolean => /\.m?js$/.test(file) && existsSync(file)

const beside = (): string | null => {
  if (!import.meta.url.startsWith('file:')) return null
  return path.join(
    path.dirname(fileURLToPath(import.meta.url)),
    /* turbopackIgnore: true */ 'worker.js',
  )
}

const installed = (): string | null => {
  const project = path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json')
  try {
    return createRequire(pathToFileURL(project).href).resolve(own)
  } catch {
    return null
  }
}

/**
 * The program of the rendering processes: the one that `ARTWORK_WORKER` names, else the one beside
 * this module, else that of the installed package, for bundlers move modules; null when there is
 * none, or `ARTWORK_WORKER` is `none`.
 */
export const workerFile = (): string | null => {
  const named = process.env['ARTWORK_WORKER']
  if (named === 'none') return null
  return (
    [named, beside(), installed()].find((file) => typeof file === 'string' && runs(file)) ?? null
  )
}
