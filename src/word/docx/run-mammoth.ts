import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { LegacyFonts } from './fonts.ts'
import { limits } from './limits.ts'
import type { OpenDocx } from './open.ts'
import { refusals } from './refusals.ts'

// Beside this module as Node runs it; a bundler moves the module, so from the project next.
const program = (): string => {
  const beside = path.join(
    path.dirname(fileURLToPath(import.meta.url)),
    /* turbopackIgnore: true */ 'mammoth-worker.mjs',
  )
  const inProject = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'src/word/docx/mammoth-worker.mjs',
  )
  return [beside, inProject].find((file) => existsSync(file)) ?? inProject
}

/**
 * Turns a .docx into HTML in a thread of its own, which ends after the time limit or when it takes
 * too much memory.
 *
 * @throws WordRefused
 */
export const runMammoth = (
  { xml, media }: OpenDocx,
  legacy: LegacyFonts | undefined,
  { time = limits.time }: { time?: number } = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ program(), {
      workerData: { xml, media, legacy },
      resourceLimits: { maxOldGenerationSizeMb: 384, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      void worker.terminate()
      settle()
    }
    const timer = setTimeout(() => end(() => reject(refusals.tooComplex())), time)
    worker.once('message', (html: string) => end(() => resolve(html)))
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const tooBig = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError
      end(() => reject(tooBig ? refusals.tooComplex() : refusals.broken()))
    })
    worker.once('exit', () => end(() => reject(refusals.broken())))
  })
