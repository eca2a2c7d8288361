import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { cleanEnv } from '../helpers/clean-env.ts'
import { tempDir } from '../helpers/temp.ts'

const run = promisify(execFile)

/** A project elsewhere that has one of our packages from its tarball, and Payload from the registry. */
export type Fresh = {
  dir: string
  /** Runs a program in it, and gives what it printed. */
  run: (command: string, ...args: string[]) => Promise<string>
  /** Writes a module and runs it; gives the JSON of its last line. */
  script: (text: string) => Promise<unknown>
  remove: () => void
}

/** Installs a plugin's package in a project of its own. */
export const fresh = async (plugin: string): Promise<Fresh> => {
  const { dir, remove } = tempDir()
  const runHere = async (command: string, ...args: string[]): Promise<string> => {
    const npm = Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name))
    const env = cleanEnv({
      ...Object.fromEntries(npm.map(([name, value]) => [name, value ?? ''])),
      // Tables are made without migrations only where it is not production.
      NODE_ENV: 'test',
    })
    try {
      return (await run(command, args, { cwd: dir, env })).stdout
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
    }
  }
  const { dependencies: ours } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  const used = ['@payloadcms/db-sqlite', '@payloadcms/ui', 'graphql', 'next', 'payload']
  const known = Object.fromEntries(
    [...used, 'react', 'react-dom'].map((name) => [name, ours[name]]),
  )
  const tarball = path.resolve(`dist/packages/bangtin-${plugin}-0.1.0.tgz`)
  const manifest = {
    ...{ name: 'site', private: true, type: 'module' },
    dependencies: { [`@bangtin/${plugin}`]: pathToFileURL(tarball).href, ...known },
  }
  await writeFile(path.join(dir, 'package.json'), JSON.stringify(manifest))
  await runHere('npm', 'install', '--no-audit', '--no-fund')
  return {
    ...{ dir, run: runHere, remove },
    script: async (text) => {
      await writeFile(path.join(dir, 'site.mjs'), text)
      const output = await runHere(process.execPath, '--conditions=production', 'site.mjs')
      return JSON.parse(output.trim().split('\n').at(-1) ?? '')
    },
  }
}
