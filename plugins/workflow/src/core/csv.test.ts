import { expect, it } from 'vitest'
import { csv } from './csv.ts'

it('begins with a byte order mark and quotes what would break a row', () => {
  expect(csv([['Lý do', 'a,"b"\nc', 2.5]])).toBe('\uFEFFLý do,"a,""b""\nc",2.5\r\n')
})

it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('defuses the formula %j', (text) => {
  expect(csv([[text]])).toContain(`'${text}`)
})
