import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Verifies a published file with the program of the docs, as anybody would. */
export const verifyByProgram = (
  folder: string,
  file: unknown,
  ...more: string[]
): { status: number | null; output: string } => {
  const to = path.join(folder, 'result.json')
  writeFileSync(to, JSON.stringify(file))
  const args = [path.resolve('docs/verify-results.mjs'), to, ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
