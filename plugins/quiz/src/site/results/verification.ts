import { inLanguage } from '../../core/text.ts'
import { escapeHtml } from '../html.ts'
import { moment } from '../moment.ts'
import type { PageFrame } from '../pages.ts'
import type { RoundView } from './round-page.ts'
import { resultWords } from './words.ts'

const fact = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`

/** What anyone needs to redo a result: hash, times, numbers, file and program. */
export const verification = (
  { language }: PageFrame,
  { contest, row, api, program, acts }: RoundView,
): string => {
  const words = resultWords[language]
  const time = (iso: string): string => moment(Date.parse(iso), language)
  const source = row.board?.draw
  const last = acts.at(-1)
  const file = `${api}/${contest.slug}/results/${encodeURIComponent(row.roundKey)}`
  const facts = [
    fact(words.hash, `<span class="hash">${escapeHtml(row.hash)}</span>`),
    fact(words.closedAt, time(row.closedAt)),
    ...(row.entropy && source
      ? [fact(words.source, escapeHtml(inLanguage(source, language)))]
      : []),
    ...(row.entropy ? [fact(words.numbers, `<code>${escapeHtml(row.entropy)}</code>`)] : []),
    ...(row.drawnAt ? [fact(words.drawnAt, time(row.drawnAt))] : []),
    ...(last
      ? [
          fact(
            words.acts.replace('{n}', String(acts.length)),
            `<span class="hash">${escapeHtml(last.hash)}</span>`,
          ),
        ]
      : []),
  ]
  const links = [
    `<a class="button plain" href="${escapeHtml(file)}" download>${words.file}</a>`,
    ...(program
      ? [`<a class="button plain" href="${escapeHtml(program)}" download>${words.program}</a>`]
      : []),
  ]
  return `<section class="card"><h2>${words.verify}</h2><p>${words.verifyText}</p><p class="row">${links.join('')}</p><p><code>node verify-results.mjs ket-qua.json</code></p><dl>${facts.join('')}</dl></section>`
}
