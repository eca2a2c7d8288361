import { inLanguage } from '../../core/text.ts'
import type { Board } from '../../payload/results/board.ts'
import type { ResultLine } from '../../payload/results.ts'
import { escapeHtml } from '../html.ts'
import { siteWords } from '../words.ts'
import { resultWords } from './words.ts'

type Language = 'vi' | 'en'

/** A unit's name; a short one is not parted over two lines. */
const unitName = (unit: string): string =>
  unit.length <= 24 ? `<span class="whole">${escapeHtml(unit)}</span>` : escapeHtml(unit)

/** A share as office papers write it: "12,5 %". */
export const percent = (part: number, whole: number, language: Language): string =>
  `${((100 * part) / whole).toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 1 })}%`

const clock = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const prizeName = ({ prizes }: Board, prize: number | null, language: Language): string => {
  const won = prize === null ? undefined : prizes[prize]
  return won ? escapeHtml(inLanguage(won.name, language)) : ''
}

/** A ranking's lines as a table. */
export const rankingTable = (
  board: Board,
  lines: readonly ResultLine[],
  language: Language,
): string => {
  const words = siteWords[language]
  const { prediction: guess } = resultWords[language]
  const groupOf = (code: string | undefined): string => {
    const known = board.groups?.find(({ key }) => key === code)
    return known ? escapeHtml(inLanguage(known.name, language)) : ''
  }
  const rows = lines.map(({ place, name, group, unit, right, prediction, duration, prize }) => {
    const won = prizeName(board, prize, language)
    const prizeWon = won && `<strong class="won">${won}</strong>`
    const first = [prizeWon, groupOf(group), unit && unitName(unit)]
    const second = [
      prediction === null ? '' : `${guess}: ${prediction}`,
      `${words.time}: ${clock(duration)}`,
    ]
    const under = [first, second].map((parts) => parts.filter(Boolean).join(' · '))
    return `<tr><td>${place}</td><td>${escapeHtml(name)}<br><span class="soft">${under.filter(Boolean).join('<br>')}</span></td><td class="number">${right}/${board.questions}</td></tr>`
  })
  return `<div class="scroll" tabindex="0"><table class="ranking"><thead><tr><th>${words.place}</th><th>${words.name}</th><th>${words.right}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

/** Who won which prize, prize by prize. */
export const winnersList = (
  { prizes, won, unitPrizes, unitsWon }: Board,
  ranking: readonly ResultLine[],
  language: Language,
  heading: 'h2' | 'h3' = 'h3',
): string => {
  const words = resultWords[language]
  const titled = (title: string) => `<${heading}>${title}</${heading}>`
  const lineOf = new Map(ranking.map((line) => [line.id, line]))
  const group = (title: string, award: string, names: string[]) =>
    names.length === 0
      ? ''
      : `<dt>${escapeHtml(title)}${award ? `: <span class="award">${escapeHtml(award)}</span>` : ''}</dt>${names.map((name) => `<dd>${name}</dd>`).join('')}`
  const people = prizes.map(({ name, award }, at) => {
    const lines = won.filter(({ prize }) => prize === at).map(({ id }) => lineOf.get(id))
    const names = lines.map((line) =>
      [escapeHtml(line?.name ?? ''), line?.unit ? unitName(line.unit) : ''].filter(Boolean),
    )
    return group(
      inLanguage(name, language),
      inLanguage(award, language),
      names.map((parts) => parts.join(', ')),
    )
  })
  const units = unitPrizes.map(({ name, award }, at) => {
    const names = unitsWon.filter(({ prize }) => prize === at).map(({ unit }) => unitName(unit))
    return group(inLanguage(name, language), inLanguage(award, language), names)
  })
  const list = people.join('')
  const collective = units.join('')
  return `${prizes.length > 0 ? `${titled(words.winners)}${list ? `<dl>${list}</dl>` : `<p>${words.noWinners}</p>`}` : ''}${
    collective ? `${titled(words.unitWinners)}<dl>${collective}</dl>` : ''
  }`
}

/** Each unit's entrants, winners and rate; nothing where units were not asked. */
export const unitsTable = ({ units }: Board, language: Language): string => {
  if (units.length === 0) return ''
  const words = resultWords[language]
  const hasRate = units.some(({ headCount }) => headCount !== null)
  const rows = units.map(({ unit, entrants, winners, headCount }) => {
    const rate = headCount ? percent(entrants, headCount, language) : '–'
    return `<tr><td>${unitName(unit)}</td><td>${entrants}</td><td>${winners}</td>${hasRate ? `<td>${rate}</td>` : ''}</tr>`
  })
  return `<h2>${words.byUnit}</h2><div class="scroll" tabindex="0"><table><thead><tr><th>${siteWords[language].unit}</th><th>${words.entrants}</th><th>${words.won}</th>${hasRate ? `<th>${words.rate}</th>` : ''}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}
