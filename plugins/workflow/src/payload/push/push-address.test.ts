import { expect, it } from 'vitest'
import { isPushAddress } from './push-address.ts'

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
