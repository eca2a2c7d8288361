import { expect, it } from 'vitest'
import { contestOf } from '../payload/contest-of.ts'
import { rankingPart } from './ranking-part.ts'

const contest = (more: object) =>
  contestOf({ rounds: [{ attempts: 1 }], tieBreaks: ['earliest', 'prediction'], ...more })

it('the page says the rule that the engine follows, and the prizes for units', () => {
  const plain = rankingPart(contest({}), 'vi')
  expect(plain).toContain('xét lần lượt: nộp bài sớm hơn; dự đoán gần đúng nhất.')
  expect(plain).not.toMatch(/Câu dự đoán|bốc thăm|Giải tập thể|Chung cuộc|nhiều lượt/)
  const whole = rankingPart(
    contest({
      ...{ rounds: [{ attempts: 2 }], overall: 'best', complaintDays: 5 },
      ...{ predictionQuestion: 'Bao nhiêu bài đúng <hết>?', drawSource: 'Vòng quay' },
      unitPrizes: [{ name: 'Cờ', award: '1.000.000 đồng', count: 2, by: 'rate' }],
    }),
    'vi',
  )
  for (const said of ['lượt đúng nhiều câu nhất', 'Bao nhiêu bài đúng &lt;hết&gt;?', 'Vòng quay'])
    expect(whole).toContain(said)
  for (const said of ['Chung cuộc: lấy đợt tốt nhất', '5 ngày làm việc', '2 × Cờ: 1.000.000 đồng'])
    expect(whole).toContain(said)
  expect(whole).toContain('tỷ lệ người dự thi')
  const rounds = [
    { name: 'Đợt 1', attempts: 2, counts: 'first' },
    { name: 'Đợt 2', attempts: 3, counts: 'last' },
  ]
  const both = rankingPart(contest({ rounds }), 'vi')
  expect(both).toMatch(/Đợt 1: .*tính lượt đầu.*Đợt 2: .*tính lượt cuối/)
  expect(rankingPart(contest({}), 'en')).toContain('the earlier submission; the nearest prediction')
})
