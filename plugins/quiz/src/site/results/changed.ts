import { inLanguage, type Text } from '../../core/text.ts'
import type { Changes } from '../../payload/results/changes.ts'
import { escapeHtml } from '../html.ts'
import { moment } from '../moment.ts'
import { resultWords } from './words.ts'

/** What grading anew has changed, and why; nothing where it was graded once. */
export const changed = (changes: Changes | undefined, language: 'vi' | 'en'): string => {
  if (!changes) return ''
  const words = resultWords[language]
  const { at, reason, before, marks, places, prizes } = changes
  const say = (text: Text | null) => escapeHtml(text ? inLanguage(text, language) : words.none)
  const counted = words.changed.replace('{m}', String(marks)).replace('{p}', String(places))
  const list = prizes.map(
    (one) => `<li>${escapeHtml(one.name)}: ${say(one.before)} → ${say(one.after)}</li>`,
  )
  return `<div class="card"><p><strong>${words.regraded} ${moment(Date.parse(at), language)}.</strong> ${counted}</p><p class="lines">${words.reason}: ${escapeHtml(reason)}</p>${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}<p class="soft">${words.before}: <span class="hash">${escapeHtml(before)}</span></p></div>`
}
