import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sha256Of, streamOf, sumLines, zipChunks, type ZipEntry } from './index.ts'

const entry = (name: string, pieces: readonly Uint8Array[], pack = false): ZipEntry => ({
  ...{ name, pack },
  async *read() {
    yield* pieces
  },
})

const text = new TextEncoder().encode('Cải cách từ việc nhỏ '.repeat(50))
const entries = () => [
  entry('01-cong.png', [new Uint8Array([1, 2]), new Uint8Array([3])]),
  entry('playlist.txt', [text], true),
  entry('trong.txt', []),
]

const bytesOf = async (list = entries()): Promise<Buffer> =>
  Buffer.from(await new Response(streamOf(zipChunks(list))).arrayBuffer())

it('streams a ZIP that others read, whole and in order', async () => {
  const files = unzipSync(await bytesOf())
  expect(Object.keys(files)).toEqual(['01-cong.png', 'playlist.txt', 'trong.txt'])
  expect([...(files['01-cong.png'] ?? [])]).toEqual([1, 2, 3])
  expect(strFromU8(files['playlist.txt'] ?? new Uint8Array())).toContain('việc nhỏ')
  expect(files['trong.txt']).toHaveLength(0)
})

it('gives the same bytes for the same files, in every time zone', async () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'Asia/Ho_Chi_Minh'
  const first = await bytesOf()
  process.env['TZ'] = 'America/New_York'
  expect((await bytesOf()).equals(first)).toBe(true)
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it('breaks off when a file breaks off, so that nobody takes half for all', async () => {
  const broken: ZipEntry = {
    name: 'a.png',
    async *read() {
      yield new Uint8Array([1])
      throw new Error('gone')
    },
  }
  await expect(bytesOf([broken])).rejects.toThrow('gone')
})

it('writes sums that sha256sum checks', () => {
  expect(sumLines([['a.txt', sha256Of(new TextEncoder().encode('a'))]])).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n',
  )
})
