import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bundle } from '../../scripts/lib/bundle.mjs'
import { demoArticles } from '../../src/demo/articles.ts'
import { demoBanners, demoPosters } from '../../src/demo/visuals.ts'
import { cleanEnv } from '../helpers/clean-env.ts'
import { signIn } from '../helpers/client.ts'
import { freePort } from '../helpers/free-port.ts'
import { runNode } from '../helpers/process.ts'
import { tempDir } from '../helpers/temp.ts'
import { until } from '../helpers/wait.ts'

const { dir, remove } = tempDir()
const [dataDir, mediaDir] = [path.join(dir, 'data'), path.join(dir, 'media')]
afterAll(remove)

/** Starts as `npm start` does, in its three or four steps. */
const npmStart = (port: number) => {
  const env = cleanEnv({ DATA_DIR: dataDir, MEDIA_DIR: mediaDir, PORT: String(port) })
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    ...{ env, stdio: ['ignore', 'pipe', 'inherit'] as const },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise((resolve) => child.once('exit', resolve))
  return { child, output: () => output, exited }
}

it('a start killed while it fills the demo is made good by the next one', async () => {
  const port = await freePort()
  const first = npmStart(port)
  const pictures = () => (existsSync(mediaDir) ? readdirSync(mediaDir).length : 0)
  await until('some pictures of the demo', () => pictures() >= 12, 60_000)
  first.child.kill('SIGKILL')
  await first.exited
  expect(existsSync(path.join(dataDir, 'demo-seeded'))).toBe(false)
  mkdirSync(mediaDir, { recursive: true })
  writeFileSync(path.join(mediaDir, 'left-by-a-crash.png'), 'x')

  const second = npmStart(port)
  try {
    await until('the address', () => second.output().includes('/admin'), 60_000)
    const admin = await signIn(`http://localhost:${port}`, 'admin')
    const count = async (collection: string) =>
      (await admin.send<{ totalDocs: number }>('GET', `/api/${collection}?limit=1`)).json.totalDocs
    expect([await count('articles'), await count('posters'), await count('banners')]).toEqual([
      ...[demoArticles.length, demoPosters.length, demoBanners.length],
    ])
    const media = await admin.send<{ docs: { filename: string }[] }>('GET', '/api/media?limit=0')
    expect(media.json.docs.filter(({ filename }) => /-\d\.png$/.test(filename))).toEqual([])
    expect(existsSync(path.join(mediaDir, 'left-by-a-crash.png'))).toBe(false)
  } finally {
    second.child.kill('SIGTERM')
    await second.exited
  }

  const env = cleanEnv({ DATA_DIR: dataDir, MEDIA_DIR: mediaDir })
  const archive = path.join(dir, 'a.tar.gz')
  const backup = runNode(await bundle('src/backup/backup.ts'), env, ['--out', archive])
  expect(await backup.exited).toBe(0)
  const restore = runNode(await bundle('src/backup/restore.ts'), env, [archive, '--replace'])
  expect([await restore.exited, restore.output()]).toEqual([0, expect.anything()])
})
