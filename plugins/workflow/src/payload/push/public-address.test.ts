import { expect, it } from 'vitest'
import { isPublicAddress, isPushAddress } from './public-address.ts'

it.each(['142.250.4.95', '8.8.8.8', '2a00:1450:4009::200e'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
  ...['100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1'],
  ...['::ffff:127.0.0.1', '::ffff:a00:1', '2002:7f00:1::', '64:ff9b::7f00:1', 'ff02::1', 'name'],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each([
  ...['http://push.example.com/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://localhost/x'],
  ...['https://2130706433/x', 'https://0x7f.1/x', 'https://a:b@push.example.com/', 'file:///etc'],
  ...['https://printer.local/x', 'nothing', `https://push.example.com/${'x'.repeat(2000)}`],
])('a push service at %s is refused', (address) => {
  expect(isPushAddress(address, false)).toBe(false)
})

it('a push service on the internet is taken', () => {
  expect(isPushAddress('https://fcm.googleapis.com/fcm/send/abc', false)).toBe(true)
})
