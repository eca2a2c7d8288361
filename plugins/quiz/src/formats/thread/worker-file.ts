import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const own = '@bangtin/quiz/worker'

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
 * The program of the threads that read questions: the one that `QUIZ_WORKER` names, else the one
 * beside this module, else that of the installed package, for bundlers move modules; null when there
 * is none, or `QUIZ_WORKER` is `none`.
 *
 * @param hasLegacy whether the project reads text of before Unicode by a function of its own, which
 *   only a program that the project names can have
 */
export const workerFile = (hasLegacy: boolean): string | null => {
  const named = process.env['QUIZ_WORKER']
  if (named === 'none') return null
  const files = hasLegacy ? [named] : [named, beside(), installed()]
  return files.find((file) => typeof file === 'string' && runs(file)) ?? null
}
