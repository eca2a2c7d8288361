import fc from 'fast-check'
import { expect, it } from 'vitest'
import { infographic } from '../templates/infographic.ts'
import { alternativeText, saidIn } from './alternative-text.ts'

it.each<[string[], string]>([
  [['ĐÚNG HẸN', 'UBND phường'], 'ĐÚNG HẸN. UBND phường'],
  [['Nộp hồ sơ.', '', 'Ở đâu?', 'Tại nhà'], 'Nộp hồ sơ. Ở đâu? Tại nhà'],
  [[], ''],
])('%j are read as “%s”', (texts, expected) => {
  expect(alternativeText(texts)).toBe(expected)
})

it('is never over 500 characters and ends with a whole word', () => {
  const word = fc.stringMatching(/^[a-zắệ]{1,12}$/u)
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { maxLength: 20 }),
      (parts) => {
        const texts = parts.map((words) => words.join(' '))
        const text = alternativeText(texts)
        expect(text.length).toBeLessThanOrEqual(500)
        const words = new Set(parts.flat())
        const [last = ''] = text.replace(/[.…]$/u, '').split(/[ .]+/u).slice(-1)
        if (text !== '') expect(words).toContain(last)
      },
    ),
  )
})

it('says the parts of a list’s item together', () => {
  const figures = [{ value: '87 %', label: 'nộp trực tuyến' }]
  const data = { title: 'Kết quả', figures, palette: 'paper-blue' }
  expect(alternativeText(saidIn(infographic.fields, data))).toBe('Kết quả. 87 % – nộp trực tuyến')
})
