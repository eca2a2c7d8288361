import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '../helpers/free-port.ts'
import { cleanEnv } from '../helpers/clean-env.ts'
import { tempDir } from '../helpers/temp.ts'
import { until } from '../helpers/wait.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Somebody else's Payload project, in a folder outside this workspace. */
export type Project = {
  dir: string
  /** Runs a command in it; rejects with all it printed when it fails. */
  run: (command: string, ...args: string[]) => Promise<string>
  /** Starts the built site and answers with its address once it serves. */
  start: () => Promise<string>
  close: () => Promise<void>
}

/** The first block of TypeScript in a plugin's README. */
export const exampleOf = async (plugin: string): Promise<string> => {
  const text = await readFile(path.join(root, 'plugins', plugin, 'README.md'), 'utf8')
  const example = /^```ts\n(.*?)^```$/ms.exec(text)?.[1]
  if (!example) throw new Error(`The README of ${plugin} shows no example in TypeScript.`)
  return example
}

const used = [
  '@payloadcms/db-sqlite',
  '@payloadcms/next',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
]
const usedToBuild = ['@types/node', '@types/react', '@types/react-dom', 'typescript']

const dependencies = async (tarball: string) => {
  const ours = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const known = { ...ours.dependencies, ...ours.devDependencies }
  const pick = (names: string[]) => Object.fromEntries(names.map((name) => [name, known[name]]))
  return {
    dependencies: { '@bangtin/workflow': pathToFileURL(tarball).href, ...pick(used) },
    devDependencies: pick(usedToBuild),
  }
}

/** Makes the project with the README's example as its `approval.ts`; installs nothing yet. */
export const newProject = async (tarball: string): Promise<Project> => {
  const { dir, remove } = tempDir()
  await cp(path.join(root, 'test/consume/fixture'), dir, { recursive: true })
  await writeFile(path.join(dir, 'approval.ts'), await exampleOf('workflow'))
  const manifest = { name: 'site', private: true, type: 'module', ...(await dependencies(tarball)) }
  await writeFile(path.join(dir, 'package.json'), JSON.stringify(manifest))
  const npm = Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name))
  const env = cleanEnv({
    ...Object.fromEntries(npm.map(([name, value]) => [name, value ?? ''])),
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only',
    DATABASE_URI: pathToFileURL(path.join(dir, 'site.db')).href,
    LEDGER_KEYS: path.join(dir, 'keys'),
  })
  const bin = (name: string) => path.join(dir, 'node_modules', '.bin', name)
  let stop = () => Promise.resolve()
  return {
    dir,
    run: async (command, ...args) => {
      const file = command === 'npm' ? command : bin(command)
      // Without the condition Lexical chooses its build in a way that Node 20 may never finish.
      const settings = command === 'payload' ? { NODE_OPTIONS: '--conditions=production' } : {}
      try {
        const done = promisify(execFile)(file, args, { cwd: dir, env: { ...env, ...settings } })
        done.child.stdin?.end()
        const { stdout, stderr } = await done
        return stdout + stderr
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
        throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, {
          cause: error,
        })
      }
    },
    start: async () => {
      const url = `http://localhost:${await freePort()}`
      const next = path.join(dir, 'node_modules/next/dist/bin/next')
      const args = [next, 'start', '-p', new URL(url).port]
      const child = spawn(process.execPath, args, { cwd: dir, env, stdio: 'pipe' })
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
      stop = async () => {
        if (child.exitCode !== null) return
        const closed = once(child, 'close')
        child.kill('SIGKILL')
        await closed
      }
      await until(`the site serves\n${output}`, async () => {
        if (child.exitCode !== null) throw new Error(`The site did not start:\n${output}`)
        const answer = await fetch(`${url}/api/users/init`).catch(() => undefined)
        return answer?.ok ?? false
      })
      return url
    },
    close: async () => {
      await stop()
      remove()
    },
  }
}
