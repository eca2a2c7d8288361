import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { StepFailed } from './step.mjs'

const mark = path.join(root, '.next/bangtin-fingerprint')

/** Whether the build in `.next` was made, to its end, from the present sources. */
export const isBuilt = async () =>
  (await readFile(mark, 'utf8').catch(() => '')) === (await fingerprint())

/** Builds the application; the mark is written only after success. */
export const build = async () => {
  await rm(mark, { force: true })
  const from = await fingerprint()
  const { code, output } = await run(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, quiet: true },
  )
  if (code !== 0) {
    console.error(output)
    throw new StepFailed('next build')
  }
  await writeFile(`${mark}.new`, from, { flush: true })
  await rename(`${mark}.new`, mark)
}
