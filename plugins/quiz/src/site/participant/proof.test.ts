import { createHash } from 'node:crypto'
import { createChallenge } from 'altcha-lib/v1'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { proof } from './proof.ts'

it('hashes as SHA-256 does, whatever the length', () => {
  const { sha256 } = proof()
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 300 })
  fc.assert(
    fc.property(ascii, (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
  for (let length = 50; length < 130; length += 1)
    expect(sha256('a'.repeat(length))).toBe(
      createHash('sha256').update('a'.repeat(length)).digest('hex'),
    )
})

it('finds the number of a challenge of ALTCHA’s own making, and null where there is none', async () => {
  const challenge = await createChallenge({ hmacKey: 'k', number: 1234, maxnumber: 2000 })
  const sent = await proof().solve(challenge)
  const { number } = JSON.parse(Buffer.from(sent ?? '', 'base64').toString('utf8')) as {
    number: number
  }
  expect(number).toBe(1234)
  expect(await proof().solve({ ...challenge, maxnumber: 1000 })).toBeNull()
})
