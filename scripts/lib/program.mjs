import { bundle, nodeFlags } from './bundle.mjs'
import { demandNode } from './node-version.mjs'
import { isInstalled } from './install.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Compiles a program of ours and runs it with this process's arguments, as this process.
 *
 * @param {string} entry path of a TypeScript file from the repository's folder
 * @param {Record<string, string>} [env]
 */
export const runProgramOfOurs = async (entry, env = { NODE_ENV: 'production' }) => {
  demandNode()
  process.chdir(root)
  if (!(await isInstalled())) {
    console.error('✗ Chưa cài thư viện: chạy npm ci (Libraries are missing: run npm ci)')
    process.exit(1)
  }
  const program = await bundle(entry)
  const { code } = await run(process.execPath, [...nodeFlags, program, ...process.argv.slice(2)], {
    env,
  })
  process.exitCode = code
}
