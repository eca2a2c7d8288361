import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/lib/bundle.mjs'
import { repack } from '../helpers/archive.ts'
import { cleanEnv } from '../helpers/clean-env.ts'
import { type Client, clientOf, signIn } from '../helpers/client.ts'
import { runNode } from '../helpers/process.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const archive = path.join(dir, 'ward.tar.gz')
let server: TestServer
let programs: { backup: string; restore: string }

beforeAll(async () => {
  const [backup, restore] = [
    await bundle('src/backup/backup.ts'),
    await bundle('src/backup/restore.ts'),
  ]
  programs = { backup, restore }
  server = await startServer()
})
afterAll(async () => {
  await server.close()
  remove()
})

const start = (program: keyof typeof programs, folder: string, args: readonly string[]) =>
  runNode(
    programs[program],
    cleanEnv({ DATA_DIR: path.join(folder, 'data'), MEDIA_DIR: path.join(folder, 'media') }),
    args,
  )
const run = async (...given: Parameters<typeof start>) => {
  const { exited, output } = start(...given)
  return { code: await exited, output: output() }
}
const home = () => path.dirname(server.dataDir)
const backUp = (out: string) => run('backup', home(), ['--out', out])

const newFolder = (name: string) => {
  const folder = path.join(dir, name)
  mkdirSync(path.join(folder, 'data'), { recursive: true })
  return folder
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('lock'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()

const publicPages = async (url: string) => {
  const pages: unknown[] = []
  for (const collection of ['articles', 'posters', 'banners', 'video-clips']) {
    const { json } = await clientOf(url).send('GET', `/api/${collection}?limit=0&sort=id`)
    pages.push(json)
  }
  return pages
}

type Article = { doc: { id: string; revision: number } }
const draft = async (as: Client, title: string): Promise<string> =>
  (await as.send<Article>('POST', '/api/articles?draft=true', { title })).json.doc.id

describe('a backup of a server at work', () => {
  it('is one private file that says what it holds, with its checksum beside it', async () => {
    const editor = await signIn(server.url, 'editor')
    let writing = true
    let written = 0
    const writers = [1, 2, 3].map(async (lane) => {
      while (writing) {
        await draft(editor, `Tin viết lúc sao lưu ${lane} ${written}`)
        written += 1
      }
    })
    const { code, output } = await backUp(archive)
    writing = false
    await Promise.all(writers)
    expect([code, output]).toEqual([0, expect.stringContaining('SHA-256')])
    expect(written).toBeGreaterThan(3)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    const [sum] = readFileSync(`${archive}.sha256`, 'utf8').split(' ')
    expect(output).toContain(sum)
    expect(readdirSync(path.join(server.dataDir, 'backups'))).toEqual([])
  })

  it('comes back in an empty folder as the same ward, ledger verified', async () => {
    const folder = newFolder('empty')
    const { code, output } = await run('restore', folder, [archive])
    expect([code, output]).toEqual([0, expect.stringContaining('verify')])
    const restored = await startServer({ folder })
    try {
      const pages = await publicPages(server.url)
      expect(await publicPages(restored.url)).toEqual(pages)
      const admin = await signIn(restored.url, 'admin')
      const media = await admin.send<{ docs: { url: string }[] }>('GET', '/api/media?limit=0')
      for (const { url } of media.json.docs.slice(0, 3)) {
        const bytes = async (base: string) =>
          (
            await fetch(base + url, { headers: { authorization: `JWT ${admin.token}` } })
          ).arrayBuffer()
        expect(Buffer.from(await bytes(restored.url))).toEqual(
          readFileSync(path.join(server.mediaDir, decodeURIComponent(path.basename(url)))),
        )
      }
      expect(await draft(await signIn(restored.url, 'editor'), 'Sau phục hồi')).toBeTruthy()
    } finally {
      await restored.close()
    }
  })

  it('refuses to overwrite an archive, and an unknown option, and leaves nothing behind', async () => {
    const before = readFileSync(archive)
    expect((await backUp(archive)).output).toMatch(/^✗ .*\[exists\]\n$/)
    expect(readFileSync(archive).equals(before)).toBe(true)
    expect(await run('backup', home(), ['--where', 'x'])).toMatchObject({ code: 1 })
    const elsewhere = newFolder('nowhere')
    const { code, output } = await run('backup', elsewhere, [])
    expect([code, output]).toEqual([1, expect.stringMatching(/^✗ .*\[no-database\]\n$/)])
    expect(filesIn(path.join(elsewhere, 'data', 'backups'))).toEqual([])
    expect(readdirSync(dir).filter((name) => name.startsWith('.partial'))).toEqual([])
  })
})

describe('a restore', () => {
  it('stays away from a folder in use, and from data without --replace', async () => {
    expect((await run('restore', home(), [archive, '--replace'])).output).toMatch(/^✗ DATA_DIR: /)
    const folder = newFolder('full')
    cpSync(path.join(dir, 'empty'), folder, { recursive: true })
    const before = filesIn(folder)
    const { code, output } = await run('restore', folder, [archive])
    expect([code, output]).toEqual([1, expect.stringMatching(/^✗ .*\[not-empty\]\n$/)])
    expect(filesIn(folder)).toEqual(before)
  })

  const spoilt: [string, (out: string) => Promise<void> | void][] = [
    [
      'a flipped byte',
      (out) => {
        const bytes = readFileSync(archive)
        const middle = Math.floor(bytes.length / 2)
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
        writeFileSync(out, bytes)
      },
    ],
    [
      'a cut-off end',
      (out) => {
        cpSync(archive, out)
        truncateSync(out, Math.floor(statSync(out).size * 0.8))
      },
    ],
    [
      'an extra file',
      (out) =>
        repack(archive, out, (inside, names) => {
          writeFileSync(path.join(inside, 'media', 'la.png'), 'x')
          return [...names, 'media/la.png']
        }),
    ],
    [
      'a way out',
      (out) =>
        repack(archive, out, (inside, names) => {
          writeFileSync(path.join(inside, '..', 'outside'), 'x')
          return [...names, '../outside']
        }),
    ],
    [
      'a link',
      (out) =>
        repack(archive, out, (inside, names) => {
          symlinkSync('/etc/passwd', path.join(inside, 'media', 'link.png'))
          return [...names, 'media/link.png']
        }),
    ],
    ['a missing file', (out) => repack(archive, out, (_, names) => names.slice(0, -1))],
    [
      'a changed file',
      (out) =>
        repack(archive, out, (inside, names) => {
          writeFileSync(path.join(inside, String(names.at(-1))), 'x')
          return names
        }),
    ],
    ['no archive at all', (out) => writeFileSync(out, 'Đây không phải tệp nén')],
  ]
  it.each(spoilt)('refuses an archive with %s and changes nothing', async (name, spoil) => {
    const out = path.join(dir, `${name.replaceAll(' ', '-')}.tar.gz`)
    await spoil(out)
    const folder = newFolder(`for-${path.basename(out)}`)
    const { code, output } = await run('restore', folder, [out, '--replace'])
    expect([code, output]).toEqual([1, expect.stringMatching(/^✗ .*\[archive-damaged\]\n$/)])
    expect(filesIn(folder).map((file) => path.basename(file))).toEqual(['secret'])
  })

  it('refuses an archive that its checksum does not fit', async () => {
    const out = path.join(dir, 'other-sum.tar.gz')
    cpSync(archive, out)
    writeFileSync(`${out}.sha256`, `${'0'.repeat(64)}  other-sum.tar.gz\n`)
    expect(await run('restore', newFolder('sum'), [out])).toMatchObject({ code: 1 })
  })

  it('reports by name what was decided after the backup, and keeps the newer heads', async () => {
    const editor = await signIn(server.url, 'editor')
    const id = await draft(editor, 'Quyết định sau bản sao lưu')
    await server.kill9()
    const folder = newFolder('older')
    cpSync(home(), folder, { recursive: true })
    await server.restart()
    expect((await run('backup', folder, [])).code).toBe(0)
    const heads = readFileSync(path.join(folder, 'data', 'keys', 'heads.jsonl'), 'utf8')
    expect(heads).toContain(`articles:${id}`)
    const { code, output } = await run('restore', folder, [archive, '--replace'])
    expect([code, output]).toEqual([2, expect.stringContaining(`articles:${id}`)])
    expect(output).toContain('OLDER')
    const [aside] = readdirSync(path.join(folder, 'data')).filter((name) =>
      name.startsWith('.replaced-'),
    )
    const kept = path.join(folder, 'data', String(aside), 'keys', 'heads.jsonl')
    expect(output).toContain(path.join(folder, 'data', String(aside)))
    expect(readFileSync(kept, 'utf8')).toBe(heads)
  })

  it('reports a key other than the folder had', async () => {
    const folder = newFolder('other-key')
    const env = { DATA_DIR: `${folder}/data`, MEDIA_DIR: `${folder}/media` }
    expect(await runNode(String(process.env.BANGTIN_TEST_PREPARE), cleanEnv(env)).exited).toBe(0)
    const { code, output } = await run('restore', folder, [archive, '--replace'])
    expect([code, output]).toEqual([2, expect.stringContaining('another key')])
  })
})

describe('killed at any moment', () => {
  it('a backup leaves the ward as it was, and the next one cleans up', async () => {
    const backups = path.join(server.dataDir, 'backups')
    for (const ms of [150, 400, 650, 900]) {
      const { child, exited } = start('backup', home(), [])
      setTimeout(() => child.kill('SIGKILL'), ms)
      await exited
      for (const name of readdirSync(backups).filter((one) => /^bangtin-.*gz$/.test(one)))
        expect(
          (await run('restore', newFolder(`k${ms}-${name}`), [path.join(backups, name)])).code,
        ).toBe(0)
    }
    expect((await run('backup', home(), [])).code).toBe(0)
    expect(readdirSync(backups).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('a restore leaves the old data or the new, and a start goes on with them', async () => {
    const whole = newFolder('whole')
    const began = Date.now()
    expect((await run('restore', whole, [archive])).code).toBe(0)
    const took = Date.now() - began
    for (const share of [0.3, 0.6, 0.85, 0.95, 1]) {
      const folder = newFolder(`cut-${share}`)
      cpSync(whole, folder, { recursive: true })
      const { child, exited } = start('restore', folder, [archive, '--replace'])
      setTimeout(() => child.kill('SIGKILL'), took * share)
      await exited
      const env = { DATA_DIR: `${folder}/data`, MEDIA_DIR: `${folder}/media` }
      const prepared = runNode(String(process.env.BANGTIN_TEST_PREPARE), cleanEnv(env))
      expect([await prepared.exited, prepared.output()]).toEqual([0, expect.anything()])
      const data = readdirSync(path.join(folder, 'data'))
      expect(data.filter((name) => name.includes('restor'))).toEqual([])
      expect(existsSync(path.join(folder, 'data', 'bangtin.db'))).toBe(true)
      expect((await run('backup', folder, [])).code).toBe(0)
    }
  })
})
