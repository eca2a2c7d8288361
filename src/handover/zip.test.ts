import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, it } from 'vitest'
import { zipOf } from './zip.ts'

const entries = [
  ['a.txt', 'Cải cách'],
  ['hinh-01.png', new Uint8Array([1, 2, 3])],
] as const

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it('gives the same bytes for the same files, in every time zone', () => {
  process.env['TZ'] = 'Asia/Ho_Chi_Minh'
  const first = zipOf(entries)
  process.env['TZ'] = 'America/New_York'
  expect(Buffer.from(zipOf(entries)).equals(Buffer.from(first))).toBe(true)
})

it('holds the files and a sum for each', () => {
  const files = unzipSync(zipOf(entries))
  expect(Object.keys(files)).toEqual(['a.txt', 'hinh-01.png', 'sha256.txt'])
  const sum = createHash('sha256').update('Cải cách').digest('hex')
  expect(strFromU8(files['sha256.txt'] ?? new Uint8Array()).split('\n')[0]).toBe(`${sum}  a.txt`)
})
