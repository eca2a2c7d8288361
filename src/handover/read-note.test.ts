import { expect, it } from 'vitest'
import { readNote } from './read-note.ts'

const contentHash = 'a'.repeat(64)
const codeOf = (body: unknown): string | null => {
  try {
    readNote(body)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

it('takes an address of http or https in its normal form', () => {
  expect(readNote({ url: ' HTTPS://Phuong.Hatinh.gov.vn/bài ', contentHash })).toEqual({
    url: 'https://phuong.hatinh.gov.vn/b%C3%A0i',
    contentHash,
    portal: null,
  })
  expect(readNote({ url: 'http://a.vn', contentHash, portal: ' Cổng ' }).portal).toBe('Cổng')
})

it('refuses what is no public web address', () => {
  for (const url of [
    ...['javascript:alert(1)', 'ftp://a.vn', '/tin/a', 'a.vn', 'https://', 'https://localhost'],
    ...['https://user:pw@a.vn', `https://a.vn/${'x'.repeat(2000)}`, '', null, 5, {}],
  ])
    expect(codeOf({ url, contentHash })).toBe('url-invalid')
})

it('refuses a malformed body', () => {
  for (const body of [null, [], 'x', {}, { url: 'https://a.vn' }])
    expect(codeOf(body)).toBe('body-malformed')
  expect(codeOf({ url: 'https://a.vn', contentHash: 'A'.repeat(64) })).toBe('body-malformed')
  expect(codeOf({ url: 'https://a.vn', contentHash, portal: {} })).toBe('body-malformed')
  expect(codeOf({ url: 'https://a.vn', contentHash, portal: 'x'.repeat(201) })).toBe(
    'portal-too-long',
  )
})
