import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf, isInTime, windowState } from './attempt-clock.ts'
import { base64url } from './base64url.ts'
import { chanceFrom } from './chance.ts'
import { identityOf, readIdNumber, readPhone } from './identity.ts'
import { maskName, mayBeMinor } from './mask-name.ts'
import { newReceipt, readReceipt } from './receipt.ts'

const key = new Uint8Array(32).fill(1)

describe('who somebody is', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['+84(0)912.345.678', '0912345678'],
    ['\u202a0912\u2013345\u2013678\u202c', '0912345678'],
    ['０９１２３４５６７８', '0912345678'],
    ['0212345678', null],
    ['091234567', null],
    ['', null],
  ])('reads the phone number %s', (text, phone) => expect(readPhone(text)).toBe(phone))

  it('reads identity numbers of 12 digits and of 9', () => {
    expect(readIdNumber('042 085 000 123')).toBe('042085000123')
    expect(readIdNumber('184000123')).toBe('184000123')
    expect(readIdNumber('1234567890')).toBeNull()
  })

  it('is told by the policy, with or without accents', () => {
    const of = (policy: Parameters<typeof identityOf>[2], name: string, phone = '0912345678') =>
      identityOf(key, 'c', policy, { name, phone }, 'fresh')
    expect(of('phone', 'A')).toBe(of('phone', 'B'))
    expect(of('phoneAndName', 'Nguyễn Văn Đức')).toBe(of('phoneAndName', 'nguyen  van duc'))
    for (const name of ['Nguyễn Văn Đức.', 'NGUYỄN-VĂN-ĐỨC', 'Ｎguyễn Văn Đức'])
      expect(of('phoneAndName', name)).toBe(of('phoneAndName', 'nguyen van duc'))
    expect(of('phoneAndName', 'A')).not.toBe(of('phoneAndName', 'B'))
    expect(of('idNumber', 'A')).toBeNull()
    expect(identityOf(key, 'c', 'none', { name: 'A' }, '1')).not.toBe(
      identityOf(key, 'c', 'none', { name: 'A' }, '2'),
    )
    expect(of('phone', 'A')).not.toContain('0912345678')
  })

  it('is masked on boards', () => {
    expect(maskName('Nguyễn Thị Hoài An', 'initials')).toBe('Nguyễn T. H. A***')
    expect(maskName('An', 'initials')).toBe('A***')
    expect(maskName('  Trần   Đức ', 'full')).toBe('Trần Đức')
    expect(maskName('Trần Đức', 'hidden')).toBe('***')
    expect(mayBeMinor(2008, 2026)).toBe(true)
    expect(mayBeMinor(2007, 2026)).toBe(false)
    expect(mayBeMinor(undefined, 2026)).toBe(true)
  })
})

describe('a receipt', () => {
  it('is read back however it is typed, and every slip of one letter or swap is found', () => {
    const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(seeds, fc.nat(11), fc.nat(21), (seed, at, shift) => {
        const receipt = newReceipt(chanceFrom(seed))
        expect(receipt).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{4}(-[34679ACDEFGHJKMNPQRTWXY]{4}){2}$/)
        expect(readReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')}`)).toBe(receipt)
        const letters = '34679ACDEFGHJKMNPQRTWXY'
        const plain = [...receipt.replaceAll('-', '')]
        const wrong = [...plain]
        wrong[at] = letters[(letters.indexOf(plain[at] ?? '') + 1 + shift) % 23] ?? ''
        expect(readReceipt(wrong.join(''))).toBeNull()
        const next = at % 11
        const swapped = [...plain]
        swapped[next] = plain[next + 1] ?? ''
        swapped[next + 1] = plain[next] ?? ''
        if (plain[next] !== plain[next + 1]) expect(readReceipt(swapped.join(''))).toBeNull()
      }),
    )
  })
})

describe('the clock', () => {
  const round = { opensAt: 1000, closesAt: 1_000_000, minutes: 15, graceSeconds: 10 }

  it('opens, closes, and gives nobody time past the end but by policy', () => {
    expect(windowState(round, 999)).toBe('early')
    expect(windowState(round, 1000)).toBe('open')
    expect(windowState(round, 1_000_000)).toBe('over')
    expect(deadlineOf(round, 1000)).toBe(901_000)
    expect(deadlineOf(round, 999_000)).toBe(1_000_000)
    expect(deadlineOf(round, 999_000, 5)).toBe(1_300_000)
    expect(isInTime(901_000, round, 911_000)).toBe(true)
    expect(isInTime(901_000, round, 911_001)).toBe(false)
  })
})

it('base64url is what Node makes of the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
})
