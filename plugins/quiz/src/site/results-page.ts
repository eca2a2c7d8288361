import type { Contest } from '../core/contest.ts'
import { inLanguage } from '../core/text.ts'
import type { ResultRow } from '../payload/results.ts'
import { escapeHtml } from './html.ts'
import { page, type PageFrame } from './pages.ts'
import { siteWords } from './words.ts'

type Line = ResultRow['ranking'][number]

/** What a looked-up receipt code came to. */
export type LookedUp = { code: string; line: Line | null }

const mostShown = 100

const duration = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const rowOf = ({ place, name, unit, right, duration: time }: Line): string =>
  `<tr><td>${place}</td><td>${escapeHtml(name)}<br><span class="soft">${escapeHtml(unit ?? '')}</span></td><td>${right}</td><td>${duration(time)}</td></tr>`

/** Results of a contest: hashes of frozen lists, rankings of released rounds, search by receipt. */
export const resultsPage = (
  frame: PageFrame,
  contest: Contest,
  rounds: readonly ResultRow[],
  lookedUp: LookedUp | null,
): string => {
  const { language, base } = frame
  const words = siteWords[language]
  const nameOf = (key: string) => {
    const round = contest.rounds.find((one) => one.key === key)
    return escapeHtml(round ? inLanguage(round.name, language) : key)
  }
  const head = `<tr><th>${words.place}</th><th>${words.name}</th><th>${words.right}</th><th>${words.time}</th></tr>`
  const sections = rounds.map(({ roundKey: round, hash, state, ranking }) => {
    const table =
      state === 'released'
        ? `<div class="scroll"><table><thead>${head}</thead><tbody>${ranking.slice(0, mostShown).map(rowOf).join('')}</tbody></table></div>`
        : `<p>${words.notReleased}</p>`
    return `<section class="card"><h2>${nameOf(round)}</h2>${table}<p class="soft">${words.frozen} <span class="hash">${escapeHtml(hash)}</span></p></section>`
  })
  const found = lookedUp?.line
    ? `<p>${words.yours} ${escapeHtml(lookedUp.code)}:</p><table><thead>${head}</thead><tbody>${rowOf(lookedUp.line)}</tbody></table>`
    : lookedUp
      ? `<p class="error">${words.notFound}</p>`
      : ''
  const isReleased = rounds.some(({ state }) => state === 'released')
  const search = `<form class="card" method="get"><input type="hidden" name="lang" value="${language}"><div class="field"><label for="ma">${words.find}</label><input id="ma" name="ma" autocomplete="off" maxlength="30" value="${escapeHtml(lookedUp?.code ?? '')}"></div><button type="submit">${words.lookUp}</button>${found}</form>`
  const title = inLanguage(contest.title, language)
  return page(
    { ...frame, script: '' },
    `${words.results}: ${title}`,
    `<h1>${words.results}: <a href="${base}/${escapeHtml(contest.slug)}${language === 'en' ? '?lang=en' : ''}">${escapeHtml(title)}</a></h1>${
      isReleased ? search : ''
    }${sections.join('') || `<p>${words.notReleased}</p>`}`,
  )
}
