import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { templateFaults } from './placeholders.ts'

const word = (...paragraphs: string[][]): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body>${paragraphs
        .map((runs) => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  })

it('finds nothing wrong with known placeholders, even where Word cut them up', () => {
  expect(
    templateFaults(word(['Tên: {{t', 'en}}'], ['{{ qua_trinh }}'], ['{ không phải }'])),
  ).toEqual([])
})

it('names unknown placeholders, and torn ones as they stand', () => {
  expect(
    templateFaults(word(['{{ngay_ky}} {{ten}}'], ['Ý kiến: {{qua_trinh'], ['chu_ky}}'])),
  ).toEqual(['{{ngay_ky}}', '{{qua_trinh', 'chu_ky}}'])
})

it('takes nothing but a Word document', () => {
  expect(templateFaults(strToU8('%PDF-1.7'))).toBeNull()
  expect(templateFaults(zipSync({ 'a.txt': strToU8('{{ten}}') }))).toBeNull()
})
