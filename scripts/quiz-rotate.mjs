import { runProgramOfOurs } from './lib/program.mjs'

await runProgramOfOurs('src/quiz-keys/rotate.ts')
