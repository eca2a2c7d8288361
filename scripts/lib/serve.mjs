import { pathToFileURL } from 'node:url'
import { bundle, nodeFlags } from './bundle.mjs'
import { run, stopHandlingSignals } from './run.mjs'
import { StepFailed } from './step.mjs'

/** Migrates the database and fills the demo, in a process of its own. */
export const prepare = async () => {
  const program = await bundle('src/server/prepare.ts')
  const { code } = await run(process.execPath, [...nodeFlags, program], {
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new StepFailed('prepare')
}

/** The program of the processes that draw, which the artwork plugin starts. */
export const artworkWorker = () => bundle('plugins/artwork/src/render/pool/worker.ts')

/** The program of the threads that read files of questions, which the quiz plugin starts. */
export const quizWorker = () => bundle('src/wiring/quiz-reader.ts')

/** Runs the server inside this process, so that killing this one leaves no other behind. */
export const serve = async () => {
  const program = await bundle('src/server/main.ts')
  process.env.ARTWORK_WORKER ??= await artworkWorker()
  process.env.QUIZ_WORKER ??= await quizWorker()
  stopHandlingSignals()
  const { started } = await import(pathToFileURL(program).href)
  await started
}
