import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { StepFailed } from './step.mjs'

const readPackages = async (file) =>
  JSON.parse(await readFile(path.join(root, file), 'utf8')).packages

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes the lockfile inside
 * node_modules last, so a broken-off installation is seen as none.
 */
export const isInstalled = async () => {
  try {
    const wanted = await readPackages('package-lock.json')
    const found = await readPackages('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' ||
        entry.optional ||
        entry.devOptional ||
        entry.peer ||
        (found[name] !== undefined && found[name].version === entry.version),
    )
  } catch {
    return false
  }
}

/** Installs exactly what package-lock.json names. */
export const install = async () => {
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    quiet: true,
  })
  if (code === 0) return
  console.error(output)
  throw new StepFailed('npm ci')
}
