import { inLanguage, type Text } from '../../core/text.ts'
import type { Act } from '../../core/results/act-chain.ts'
import type { BoardRow, ResultLine } from '../../payload/results.ts'
import { escapeHtml } from '../html.ts'
import { moment } from '../moment.ts'
import { page, type PageFrame } from '../pages.ts'
import { siteWords } from '../words.ts'
import { resultsLink, type ResultsView } from './index-page.ts'
import { changed } from './changed.ts'
import { statusOf } from './status.ts'
import { rankingTable, unitsTable, winnersList } from './tables.ts'
import { verification } from './verification.ts'
import { resultWords } from './words.ts'

const perPage = 100

/** Which round's page is shown, and where its files are. */
export type RoundView = ResultsView & {
  name: Text
  row: BoardRow
  /** The ranking's page, from 1. */
  at: number
  api: string
  /** The address of the verifying program; none where it is undefined. */
  program: string | undefined
  /** What was done with results of the contest so far. */
  acts: readonly Act[]
}

const pager = (frame: PageFrame, { contest, row, at }: RoundView, lines: number): string => {
  const pages = Math.ceil(lines / perPage)
  if (pages < 2) return ''
  const { language, base } = frame
  const address = `${base}/${contest.slug}/ket-qua/${encodeURIComponent(row.roundKey)}`
  const links = Array.from({ length: pages }, (_, index) => index + 1).map((number) =>
    number === at
      ? `<strong aria-current="page">${number}</strong>`
      : `<a href="${escapeHtml(`${address}?trang=${number}${language === 'en' ? '&lang=en' : ''}`)}">${number}</a>`,
  )
  return `<nav class="pages" aria-label="${resultWords[language].page}">${links.join(' ')}</nav>`
}

/** A released round: winners, ranking, units, and how anyone verifies it. */
export const roundPage = (frame: PageFrame, view: RoundView): string => {
  const { language } = frame
  const words = resultWords[language]
  const { contest, row, name, open, now } = view
  const title = inLanguage(name, language)
  const ranking: readonly ResultLine[] = row.ranking ?? []
  const at = Math.min(Math.max(1, view.at), Math.max(1, Math.ceil(ranking.length / perPage)))
  const lines = ranking.slice((at - 1) * perPage, at * perPage)
  const status = statusOf(row, { language, open: open[row.roundKey] ?? 0, now })
  const back = `<p><a href="${resultsLink(frame, contest.slug)}">${siteWords[language].results}: ${escapeHtml(inLanguage(contest.title, language))}</a></p>`
  const shown = row.board
    ? `<div class="card winners">${winnersList(row.board, ranking, language, 'h2')}</div><h2>${words.ranking}</h2>${rankingTable(row.board, lines, language)}${pager(frame, { ...view, at }, ranking.length)}${unitsTable(row.board, language)}`
    : ''
  const when = row.releasedAt
    ? ` <span class="soft">${words.releasedAt} ${moment(Date.parse(row.releasedAt), language)}.</span>`
    : ''
  return page(
    { ...frame, script: '' },
    `${title}: ${inLanguage(contest.title, language)}`,
    `${back}<h1>${escapeHtml(title)}</h1><p><strong>${status}</strong>${when}</p>${changed(row.board?.changes, language)}${shown}${verification(frame, view)}`,
  )
}
