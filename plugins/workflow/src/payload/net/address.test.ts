import { expect, it } from 'vitest'
import { isPublicAddress, literalAddress, PrivateAddress, publicLookup } from './address.ts'

it.each([
  ...['127.0.0.1', '10.0.0.8', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '240.0.0.1'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'fec0::1', 'ff02::1', '2001:db8::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::1'],
  ...['2002:7f00:1::', '2001:0:7f00:1::', 'nonsense', ''],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each(['8.8.8.8', '203.162.4.191', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

it('an address written otherwise is the same address once it is in a URL', () => {
  for (const host of ['2130706433', '0x7f.1', '127.1', '[::1]', '[::ffff:7f00:1]'])
    expect(isPublicAddress(literalAddress(new URL(`http://${host}/`).hostname) ?? '8.8.8.8')).toBe(
      false,
    )
})

const ask = (answers: string[], all: boolean) =>
  new Promise((done) => {
    const addresses = answers.map((address) => ({ address, family: 4 }))
    publicLookup((_name, _options, callback) => callback(null, addresses))(
      'receiver.test',
      { all },
      (error, address) => done(error ?? address),
    )
  })

it('a name with one private address among its addresses is refused', async () => {
  expect(await ask(['8.8.8.8', '127.0.0.1'], true)).toBeInstanceOf(PrivateAddress)
  expect(await ask(['10.1.1.1'], false)).toBeInstanceOf(PrivateAddress)
})

it('the connection is given the addresses that were checked', async () => {
  expect(await ask(['8.8.8.8', '8.8.4.4'], false)).toBe('8.8.8.8')
  expect(await ask(['8.8.8.8'], true)).toEqual([{ address: '8.8.8.8', family: 4 }])
})
