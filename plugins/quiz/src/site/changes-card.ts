import type { Contest } from '../core/contest.ts'
import { inLanguage } from '../core/text.ts'
import { escapeHtml } from './html.ts'
import { moment } from './moment.ts'
import { siteWords } from './words.ts'

/** What was changed after the opening, with its date, newest first; nothing where nothing was. */
export const changesCard = ({ changes }: Contest, language: 'vi' | 'en'): string => {
  if (changes.length === 0) return ''
  const items = [...changes].reverse().map(({ text, at }) => {
    const when = at ? `<strong>${moment(Date.parse(at), language)}</strong><br>` : ''
    return `<li class="lines">${when}${escapeHtml(inLanguage(text, language))}</li>`
  })
  return `<section class="card"><h2>${siteWords[language].changes}</h2><ul>${items.join('')}</ul></section>`
}
