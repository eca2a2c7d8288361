import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { nodeFlags } from '../../scripts/lib/bundle.mjs'

/** A child process of a test, with what it has printed so far. */
export type TestProcess = {
  child: ChildProcess
  output: () => string
  /** Resolves to the exit code, or null when a signal ended it. */
  exited: Promise<number | null>
}

/** Runs a compiled program of ours; its output is kept, not shown. */
export const runNode = (
  program: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): TestProcess => {
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = once(child, 'close').then(([code]) => code as number | null)
  return { child, output: () => output, exited }
}
