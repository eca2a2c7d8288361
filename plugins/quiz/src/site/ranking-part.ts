import type { Contest } from '../core/contest.ts'
import { inLanguage, type Text } from '../core/text.ts'
import { escapeHtml } from './html.ts'
import { resultWords } from './results/words.ts'

const words = {
  vi: {
    head: 'Cách xếp hạng',
    first: 'Ai đúng nhiều câu hơn thì xếp trên.',
    ties: 'Bằng nhau thì xét lần lượt:',
    prediction: 'dự đoán gần đúng nhất',
    fastest: 'làm bài nhanh hơn',
    earliest: 'nộp bài sớm hơn',
    equal: 'Vẫn bằng nhau thì cùng hạng.',
    counts: {
      best: 'Người thi nhiều lượt được tính lượt đúng nhiều câu nhất.',
      first: 'Người thi nhiều lượt được tính lượt đầu.',
      last: 'Người thi nhiều lượt được tính lượt cuối.',
    },
    predicted: 'Câu dự đoán:',
    source: 'Số bốc thăm lấy từ:',
    complaints:
      'Nhận kiến nghị trong {n} ngày làm việc sau khi công bố, trả lời trong {answer} ngày làm việc sau khi nhận.',
    collective: 'Giải tập thể',
    entrants: 'Theo số người dự thi',
    winners: 'Theo số người đạt giải',
    rate: 'Theo tỷ lệ người dự thi trên quân số',
  },
  en: {
    head: 'How entries are ranked',
    first: 'More right answers stand higher.',
    ties: 'Ties are broken by, in order:',
    prediction: 'the nearest prediction',
    fastest: 'the faster answer',
    earliest: 'the earlier submission',
    equal: 'Those who are still equal share a place.',
    counts: {
      best: 'Of several attempts the one with most right answers counts.',
      first: 'Of several attempts the first counts.',
      last: 'Of several attempts the last counts.',
    },
    predicted: 'The prediction:',
    source: 'Numbers of the draw come from:',
    complaints:
      'Complaints are taken for {n} working days after the release, and answered within {answer} working days.',
    collective: 'Collective prizes',
    entrants: 'By entrants',
    winners: 'By winners',
    rate: 'By entrants over the head-count',
  },
} as const

/** The ranking rule as the engine follows it, in words, and the prizes for units. */
export const rankingPart = (
  { tieBreaks, rounds, prediction, draw, overall, complaintDays, answerDays, unitPrizes }: Contest,
  language: 'vi' | 'en',
): string => {
  const own = words[language]
  const say = (text: Text) => inLanguage(text, language)
  const several = rounds.filter(({ attempts }) => attempts > 1)
  const isOneWay = new Set(several.map(({ counts }) => counts)).size < 2
  const countingLines = isOneWay
    ? several.slice(0, 1).map(({ counts }) => own.counts[counts])
    : several.map(({ name, counts }) => `${say(name)}: ${own.counts[counts]}`)
  const lines = [
    own.first,
    ...(tieBreaks.length > 0 ? [`${own.ties} ${tieBreaks.map((by) => own[by]).join('; ')}.`] : []),
    own.equal,
    ...countingLines,
    ...(prediction
      ? [`${own.predicted} ${say(prediction.question)} ${say(prediction.definition)}`]
      : []),
    ...(draw ? [`${own.source} ${say(draw.source)}`] : []),
    ...(overall === 'none' ? [] : [resultWords[language].howOverall[overall]]),
    ...(complaintDays > 0
      ? [
          own.complaints
            .replace('{n}', String(complaintDays))
            .replace('{answer}', String(answerDays)),
        ]
      : []),
  ]
  const units = unitPrizes.map(
    ({ count, name, award, by }) =>
      `<li>${count} × ${escapeHtml(say(name))}: ${escapeHtml(say(award))}<br><span class="soft">${own[by]}</span></li>`,
  )
  const collective = units.length > 0 ? `<h2>${own.collective}</h2><ul>${units.join('')}</ul>` : ''
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`)
  return `${collective}<h2>${own.head}</h2><ul>${items.join('')}</ul>`
}
