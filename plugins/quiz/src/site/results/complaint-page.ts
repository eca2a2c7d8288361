import type { Contest } from '../../core/contest.ts'
import { inLanguage } from '../../core/text.ts'
import type { Complaint } from '../../payload/results/complaints.ts'
import { roundName } from '../../payload/results/read-row.ts'
import { escapeHtml } from '../html.ts'
import { moment } from '../moment.ts'
import { page, type PageFrame } from '../pages.ts'
import { complaintWords } from './complaint-words.ts'

/** What the page of complaints shows. */
export type ComplaintView = {
  contest: Contest
  /** Released rounds that still take complaints, with the end of the time. */
  rounds: readonly { key: string; until: string }[]
  /** What was typed. */
  receipt: string
  text: string
  round: string
  error: string | null
  /** The one just received. */
  received: { number: string; answerBy: string } | null
  own: readonly Complaint[] | null
}

const ownList = (own: readonly Complaint[], language: 'vi' | 'en'): string => {
  const words = complaintWords[language]
  if (own.length === 0) return `<p>${words.none}</p>`
  return own
    .map(({ number, at, text, answer, answerBy, answeredAt }) => {
      const answered =
        answer && answeredAt
          ? `<p><strong>${words.answer}</strong> <span class="soft">(${moment(Date.parse(answeredAt), language)})</span></p><p class="lines">${escapeHtml(answer)}</p>`
          : `<p><strong>${words.waiting} ${moment(Date.parse(answerBy), language)}.</strong></p>`
      return `<div class="card"><p><strong>${escapeHtml(number)}</strong> <span class="soft">${moment(Date.parse(at), language)}</span></p><p class="lines">${escapeHtml(text)}</p>${answered}</div>`
    })
    .join('')
}

/** Where a participant complains about a result, and reads what was answered. */
export const complaintPage = (frame: PageFrame, view: ComplaintView): string => {
  const { language, base, path } = frame
  const words = complaintWords[language]
  const { contest, rounds, receipt, text, round, error, received, own } = view
  const nameOf = (key: string) =>
    escapeHtml(inLanguage(roundName(contest, key) ?? { vi: key }, language))
  const options = rounds.map(
    ({ key }) =>
      `<option value="${escapeHtml(key)}"${key === round ? ' selected' : ''}>${nameOf(key)}</option>`,
  )
  const times = rounds.map(
    ({ key, until }) => `${nameOf(key)}: ${words.until} ${moment(Date.parse(until), language)}`,
  )
  const code = (id: string) =>
    `<div class="field"><label for="${id}">${words.receipt}</label><input id="${id}" name="ma" required autocomplete="off" maxlength="30" value="${escapeHtml(receipt)}"></div>`
  const hidden = `<input type="hidden" name="lang" value="${language}">`
  const form =
    rounds.length === 0
      ? `<p>${words.closed}</p>`
      : `<form class="card" method="post" action="${escapeHtml(path)}${language === 'en' ? '?lang=en' : ''}">${hidden}${code('ma')}<div class="field"><label for="dot">${words.round}</label><select id="dot" name="dot" aria-describedby="thoi-han">${options.join('')}</select><span class="soft" id="thoi-han">${times.join('<br>')}</span></div><div class="field"><label for="noi-dung">${words.text}</label><textarea id="noi-dung" name="noi-dung" required minlength="10" maxlength="2000" rows="6">${escapeHtml(text)}</textarea></div>${error ? `<p class="error" role="alert">${escapeHtml(error)}</p>` : ''}<button type="submit">${words.send}</button></form>`
  const done = received
    ? `<div class="card" role="status"><p>${words.received}</p><strong class="code">${escapeHtml(received.number)}</strong><p>${words.answerBy} ${moment(Date.parse(received.answerBy), language)}. ${words.keep}</p></div>`
    : form
  const look = `<form class="card" method="get"><h2>${words.look}</h2>${hidden}${code('tra-cuu')}<button type="submit" class="plain">${words.lookUp}</button>${own ? ownList(own, language) : ''}</form>`
  const back = `${base}/${contest.slug}/ket-qua${language === 'en' ? '?lang=en' : ''}`
  return page(
    { ...frame, script: '' },
    words.title,
    `<p><a href="${escapeHtml(back)}">${escapeHtml(inLanguage(contest.title, language))}</a></p><h1>${words.title}</h1><p>${words.intro}</p>${done}${look}`,
  )
}
