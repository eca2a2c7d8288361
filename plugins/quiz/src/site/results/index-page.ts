import { windowState } from '../../core/attempt-clock.ts'
import type { Contest } from '../../core/contest.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { inLanguage, type Text } from '../../core/text.ts'
import type { Board } from '../../payload/results/board.ts'
import type { Counters } from '../../payload/results/counters.ts'
import type { BoardRow, ResultLine } from '../../payload/results.ts'
import { escapeHtml } from '../html.ts'
import { moment } from '../moment.ts'
import { page, type PageFrame } from '../pages.ts'
import { siteWords } from '../words.ts'
import { changed } from './changed.ts'
import { statusOf } from './status.ts'
import { rankingTable, winnersList } from './tables.ts'
import { resultWords } from './words.ts'

/** What a looked-up receipt code came to, round by round. */
export type LookedUp = {
  code: string
  /** Null where there is none of this code. */
  attempt: {
    /** ISO time; null where it was not handed in. */
    handedInAt: string | null
    /** Of what was handed in, or saved until the end; null before. */
    entryHash: string | null
    /** Whether the results of its round are released. */
    isOver: boolean
  } | null
  found: { roundKey: string; name: Text; line: ResultLine; board: Board }[]
}

/** All that the page of a contest's results shows. */
export type ResultsView = {
  contest: Contest
  rows: readonly BoardRow[]
  counters: readonly Counters[]
  /** Complaints not answered yet, by round. */
  open: Readonly<Record<string, number>>
  lookedUp: LookedUp | null
  now: number
  /** Whether there are certificates. */
  certificates: boolean
}

/** The address of a results page. */
export const resultsLink = ({ base, language }: PageFrame, slug: string, rest = ''): string =>
  escapeHtml(`${base}/${slug}/ket-qua${rest}${language === 'en' ? '?lang=en' : ''}`)

const handedIn = ({ attempt }: LookedUp, language: 'vi' | 'en'): string => {
  const words = resultWords[language]
  if (attempt?.handedInAt)
    return `, ${words.handedInAt} ${moment(Date.parse(attempt.handedInAt), language)}`
  return `, ${attempt?.entryHash ? words.neverHandedIn : words.nothingHandedIn}`
}

/** What stands of a receipt beside its results. */
const proven = (lookedUp: LookedUp, language: 'vi' | 'en'): string => {
  const hash = lookedUp.attempt?.entryHash
  const words = resultWords[language]
  return hash ? `<p class="soft">${words.entryHash}: <span class="hash">${hash}</span></p>` : ''
}

const withoutResult = (lookedUp: LookedUp, language: 'vi' | 'en'): string => {
  const words = siteWords[language]
  if (!lookedUp.attempt) return `<p class="error">${words.notFound}</p>`
  const code = `${resultWords[language].code} ${escapeHtml(lookedUp.code)}`
  const why = lookedUp.attempt.isOver ? resultWords[language].notRanked : words.notReleased
  return `<p>${code}${handedIn(lookedUp, language)}. ${why}</p>${proven(lookedUp, language)}`
}

const searchForm = (frame: PageFrame, { contest, lookedUp, certificates }: ResultsView): string => {
  const { language, base } = frame
  const words = siteWords[language]
  const more = resultWords[language]
  const found = lookedUp?.found.map(({ roundKey, name, line, board }) => {
    const address = `${base}/${contest.slug}/chung-nhan/${encodeURIComponent(roundKey)}?ma=${encodeURIComponent(lookedUp.code)}`
    const certificate = certificates
      ? `<p><a class="button plain" href="${escapeHtml(address)}">${more.certificate}</a></p>`
      : ''
    return `<h2>${escapeHtml(inLanguage(name, language))}</h2>${rankingTable(board, [line], language)}<p class="soft">${more.yourLine}: <span class="hash">${escapeHtml(line.id)}</span></p>${certificate}`
  })
  const shown = !lookedUp
    ? ''
    : found && found.length > 0
      ? `<p>${words.yours} ${escapeHtml(lookedUp.code)}${handedIn(lookedUp, language)}:</p>${proven(lookedUp, language)}${found.join('')}`
      : withoutResult(lookedUp, language)
  return `<form class="card" method="get"><input type="hidden" name="lang" value="${language}"><div class="field"><label for="ma">${words.find}</label><input id="ma" name="ma" autocomplete="off" maxlength="30" value="${escapeHtml(lookedUp?.code ?? '')}"></div><button type="submit">${words.lookUp}</button>${shown}</form>`
}

const running = (frame: PageFrame, view: ResultsView, roundKey: string): string => {
  const words = resultWords[frame.language]
  const round = view.contest.rounds.find(({ key }) => key === roundKey)
  const counted = view.counters.find((one) => one.round === roundKey)
  if (!round) return ''
  const says = { early: words.notYet, open: words.soFar, over: words.counting }
  return `<p>${says[windowState(round, view.now)]} ${counted?.participants ?? 0} ${words.people}, ${counted?.entries ?? 0} ${words.attempts}.</p>`
}

const roundCard = (frame: PageFrame, view: ResultsView, roundKey: string, name: Text): string => {
  const { language } = frame
  const words = resultWords[language]
  const { contest, rows, now, open } = view
  const row = rows.find((one) => one.roundKey === roundKey)
  const title = escapeHtml(inLanguage(name, language))
  if (!row) {
    const state = running(frame, view, roundKey)
    return state ? `<section class="card"><h2>${title}</h2>${state}</section>` : ''
  }
  const { board, ranking, hash } = row
  const status = statusOf(row, { language, open: open[roundKey] ?? 0, now })
  const winners = board && ranking ? winnersList(board, ranking, language) : ''
  const address = resultsLink(frame, contest.slug, `/${encodeURIComponent(roundKey)}`)
  const more = board ? `<p><a href="${address}">${words.whole}</a></p>` : ''
  return `<section class="card"><h2>${title}</h2><p><strong>${status}</strong></p>${changed(board?.changes, language)}${winners}${more}<p class="soft">${words.hash}: <span class="hash">${escapeHtml(hash)}</span></p></section>`
}

/** Results of a contest: where each round stands, who won, search by receipt. */
export const resultsPage = (frame: PageFrame, view: ResultsView): string => {
  const { language, base } = frame
  const words = siteWords[language]
  const { contest, rows } = view
  const title = inLanguage(contest.title, language)
  const isReleased = rows.some(({ state }) => state === 'released')
  const overall =
    contest.overall === 'none' ? null : resultWords[language].howOverall[contest.overall]
  const name = { vi: 'Kết quả chung cuộc', en: 'Overall result' }
  const cards = [
    ...(overall ? [roundCard(frame, view, overallKey, name)] : []),
    ...contest.rounds.map((round) => roundCard(frame, view, round.key, round.name)),
  ]
  const complain =
    isReleased && contest.complaintDays > 0
      ? `<p><a class="button plain" href="${escapeHtml(`${base}/${contest.slug}/kien-nghi${language === 'en' ? '?lang=en' : ''}`)}">${resultWords[language].complain}</a></p>`
      : ''
  return page(
    { ...frame, script: '' },
    `${words.results}: ${title}`,
    `<h1>${words.results}: <a href="${base}/${escapeHtml(contest.slug)}${language === 'en' ? '?lang=en' : ''}">${escapeHtml(title)}</a></h1>${
      isReleased ? '' : `<p>${words.notReleased}</p>`
    }${searchForm(frame, view)}${overall ? `<p class="soft">${overall}</p>` : ''}${cards.join('')}${complain}`,
  )
}
