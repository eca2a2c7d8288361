import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** Children that end with us, so that Ctrl-C leaves nothing behind. */
const children = new Set()
let ending = false

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true
    if (children.size === 0) process.exit(130)
    for (const child of children) child.kill('SIGTERM')
  })
}

/** Lets another part of the process decide what SIGINT and SIGTERM do from now on. */
export const stopHandlingSignals = () => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
}

/**
 * Runs a command in the repository's folder.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet keeps the output to be
 *   shown only when the command fails
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, args, { env = {}, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    children.add(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      children.delete(child)
      if (ending && children.size === 0) process.exit(130)
      resolve({ code: code ?? 1, output })
    })
  })
