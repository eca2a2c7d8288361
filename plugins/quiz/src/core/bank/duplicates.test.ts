import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../chance.ts'
import { demoQuestions } from '../../../../../src/demo/questions.ts'
import { bareWords, likeBetween, likeWithin, nearFrom } from './duplicates.ts'

type Demo = { code: string; text: string; options?: { text: string }[] }
const textOf = ({ text, options = [] }: Demo): string =>
  [text, ...options.map((option) => option.text)].join(' ')
const bank = (demoQuestions as unknown as Demo[]).map((one) => ({
  id: one.code,
  text: textOf(one),
}))

const likeness = (a: string, b: string): number =>
  likeBetween([{ id: 'a', text: a }], [{ id: 'b', text: b }], 0.01)[0]?.likeness ?? 0

const rewordings: [string, string][] = [
  [
    'Đăng ký khai sinh trong thời hạn bao nhiêu ngày? 30 ngày 60 ngày 90 ngày',
    'Thời hạn đăng ký khai sinh là bao nhiêu ngày? 30 ngày 60 ngày 90 ngày 120 ngày',
  ],
  [
    'Cơ quan nào chủ trì đo lường Chỉ số SIPAS? Bộ Nội vụ Bộ Tài chính Bộ Tư pháp',
    'Chỉ số SIPAS do cơ quan nào chủ trì đo lường? Bộ Nội vụ Bộ Công an Bộ Tư pháp',
  ],
  [
    'Người dân nộp hồ sơ trực tuyến ở địa chỉ nào? dichvucong.gov.vn',
    'Người dân có thể nộp hồ sơ trực tuyến tại địa chỉ nào? dichvucong.gov.vn',
  ],
]

describe('near duplicates', () => {
  it('are told from different questions of one subject', () => {
    for (const [a, b] of rewordings) expect(likeness(a, b), a).toBeGreaterThanOrEqual(nearFrom)
    expect(bank.length).toBeGreaterThanOrEqual(30)
    // One sentence on births and one on deaths: for a person to look at.
    expect(likeWithin(bank).map(({ a, b }) => [a, b])).toEqual([['CCHC-16', 'CCHC-18']])
    expect(likeWithin(bank, 0.01)[1]?.likeness).toBeLessThan(0.5)
  })

  it('forgive accents, case, NFD, punctuation and spaces', () => {
    const text = 'Ủy ban nhân dân phường, Bắc Hồng Lĩnh?'
    expect(likeness(text, bareWords(text).toUpperCase().normalize('NFD'))).toBe(1)
  })

  it('are all found that a comparison of every pair finds', () => {
    const words = fc.constantFrom('hồ', 'sơ', 'thủ', 'tục', 'dân', 'phường', 'một', 'cửa')
    const texts = fc
      .array(
        fc.array(words, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' ')),
        {
          ...{ minLength: 2, maxLength: 12 },
        },
      )
      .map((all) => all.map((text, at) => ({ id: String(at), text })))
    fc.assert(
      fc.property(texts, fc.constantFrom(0.3, nearFrom, 0.9, 1), (all, threshold) => {
        const slow = all.flatMap((a, at) =>
          all
            .slice(at + 1)
            .flatMap((b) => (likeness(a.text, b.text) >= threshold ? [`${a.id} ${b.id}`] : [])),
        )
        expect(
          likeWithin(all, threshold)
            .map(({ a, b }) => `${a} ${b}`)
            .sort(),
        ).toEqual(slow.sort())
      }),
    )
  })

  it('of 5,000 questions are found within seconds', () => {
    const words = bank.flatMap(({ text }) => text.split(' '))
    const chance = chanceFrom(new Uint8Array(32))
    const many = Array.from({ length: 5000 }, (_, at) => ({
      id: String(at),
      text: Array.from({ length: 40 }, () => words[chance.below(words.length)]).join(' '),
    }))
    many[4999] = { id: '4999', text: `${many[17]?.text ?? ''} thêm` }
    const started = performance.now()
    expect(likeWithin(many).map(({ a, b }) => [a, b])).toEqual([['17', '4999']])
    const took = performance.now() - started
    console.log(`5,000 questions compared in ${Math.round(took)} ms`)
    expect(took).toBeLessThan(10_000)
  })
})
