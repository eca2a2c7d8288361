import { describe, expect, it } from 'vitest'
import { plainLine, visible } from './plain-line.ts'

describe('what people type', () => {
  it('loses what nobody sees and files can’t hold, and keeps its lines', () => {
    const typed = `Ki\u1EBFn\u200b nghị:\u0001\u0000\ufffe\u{1ffff}\ud800\n\u202edòng hai`
    expect(visible(typed)).toBe('Kiến nghị:\ndòng hai')
  })

  it('is one line in one form, however it was typed', () => {
    const name = 'Tổ dân phố 3'
    for (const typed of [
      name.normalize('NFD'),
      ` ${name}\u00a0`,
      'Tổ  dân\tphố\n3',
      `${name}\ufeff`,
    ])
      expect(plainLine(typed)).toBe(name)
  })
})
