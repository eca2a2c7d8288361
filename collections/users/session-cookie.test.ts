import { expect, it } from 'vitest'
import { sessionCookie } from './session-cookie.ts'

it('keeps the session off plain http once the site is reached by https', () => {
  expect(sessionCookie({ publicUrl: 'https://bangtin.phuong.vn' }).secure).toBe(true)
  expect(sessionCookie({ publicUrl: 'http://localhost:3000' }).secure).toBe(false)
})
