import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainExpand } from '../core/expand.ts'
import { framed } from '../core/framed.ts'
import * as plain from '../core/keyed-hash.ts'
import { keyedHex, nativeExpand, nativeHmac, sha256Hex } from './native-hash.ts'

const key = fc.uint8Array({ minLength: 1, maxLength: 100 })
const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 })

it('hashes as the core does', () => {
  fc.assert(
    fc.property(key, texts, fc.string({ unit: 'grapheme' }), (secret, parts, text) => {
      const message = framed(parts)
      expect([...nativeHmac(secret)(message)]).toEqual([...plain.plainHmac(secret)(message)])
      const length = 1 + (text.length % 600)
      expect([...nativeExpand(secret, text, length)]).toEqual([
        ...plainExpand(secret, text, length),
      ])
      expect(keyedHex(secret, ...parts)).toBe(plain.keyedHex(secret, ...parts))
      expect(sha256Hex(text)).toBe(plain.sha256Hex(text))
    }),
  )
})

it('frames each list of parts in its own way: by UTF-8 lengths', () => {
  expect([...framed(['Đ', 7])]).toEqual([0, 0, 0, 2, 0xc4, 0x90, 0, 0, 0, 1, 0x37])
  const text = (parts: string[]) => Buffer.from(framed(parts)).toString('hex')
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(text(a) === text(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})
