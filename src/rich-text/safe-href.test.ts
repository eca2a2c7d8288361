import { expect, it } from 'vitest'
import { safeHref } from './safe-href.ts'

it('keeps harmless addresses, and completes bare domains and paths of ours', () => {
  expect(safeHref('https://a.vn/x')).toBe('https://a.vn/x')
  expect(safeHref('mailto:a@b.vn')).toBe('mailto:a@b.vn')
  expect(safeHref('tel:0239')).toBe('tel:0239')
  expect(safeHref('dichvucong.gov.vn')).toBe('https://dichvucong.gov.vn')
  expect(safeHref('/tin/a', 'https://p.vn')).toBe('https://p.vn/tin/a')
  expect(safeHref('#muc')).toBe('#muc')
})

it('refuses what a browser could run or mistake', () => {
  for (const bad of [
    'javascript:alert(1)',
    'JaVa\u0000Script:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    '//evil.vn',
    '/\\evil.vn',
    'https://',
    '',
    null,
    7,
  ])
    expect(safeHref(bad)).toBeNull()
})
