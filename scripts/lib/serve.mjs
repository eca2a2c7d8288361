import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'
import { run, stopHandlingSignals } from './run.mjs'
import { StepFailed } from './step.mjs'

/** Migrates the database and fills the demo, in a process of its own. */
export const prepare = async () => {
  const { code } = await run(process.execPath, ['--import', 'tsx', 'src/server/prepare.ts'], {
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new StepFailed('prepare')
}

/** Runs the server inside this process, so that killing this one leaves no other behind. */
export const serve = async () => {
  const { register } = await import('tsx/esm/api')
  register()
  stopHandlingSignals()
  const { started } = await import(pathToFileURL(path.join(root, 'src/server/main.ts')).href)
  await started
}
