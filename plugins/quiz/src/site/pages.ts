import type { Contest } from '../core/contest.ts'
import { windowState } from '../core/attempt-clock.ts'
import type { Prize } from '../core/results/prize.ts'
import { inLanguage, type Text } from '../core/text.ts'
import { admittedText } from '../core/people/eligibility.ts'
import { groupNames } from '../core/people/groups.ts'
import { escapeHtml, scriptJson } from './html.ts'
import { moment } from './moment.ts'
import { changesCard } from './changes-card.ts'
import { rankingPart } from './ranking-part.ts'
import { style } from './style.ts'
import { siteWords } from './words.ts'
import type { PageSettings } from './participant/types.ts'

/** Whose pages they are, and in which language. */
export type PageFrame = {
  language: 'vi' | 'en'
  /** The office's name. */
  office: string
  /** A line over every page, such as that the data are samples. */
  notice?: { vi: string; en: string } | undefined
  /** Where the pages stand, such as `/thi`. */
  base: string
  /** The page's own path, for the other language. */
  path: string
  script: string
  /** Whether it stands on a device in a hall that many use one after another. */
  kiosk?: boolean
  /** What is shown where its link is shared. */
  share?: { description: string; url: string | null; image: string | null }
}

const shared = ({ share, language }: PageFrame): string => {
  if (!share) return ''
  const tag = (name: string, text: string | null) =>
    text ? `<meta property="og:${name}" content="${escapeHtml(text)}">` : ''
  const description = share.description.replace(/\s+/g, ' ').trim().slice(0, 200)
  return [
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    ...[tag('type', 'website'), tag('locale', language === 'en' ? 'en_US' : 'vi_VN')],
    ...[tag('description', description), tag('url', share.url), tag('image', share.image)],
    share.image && tag('image:width', '1200') + tag('image:height', '630'),
    share.image && '<meta name="twitter:card" content="summary_large_image">',
  ]
    .filter(Boolean)
    .join('')
}

/** A whole page. */
export const page = (frame: PageFrame, title: string, body: string): string => {
  const { language, office, notice, base, path, script, kiosk } = frame
  const words = siteWords[language]
  const other = language === 'vi' ? 'en' : 'vi'
  const owner = `<strong>${escapeHtml(office)}</strong>`
  // A link that leads away would leave the next person elsewhere.
  const home = kiosk
    ? owner
    : `<a href="${base}${language === 'en' ? '?lang=en' : ''}">${owner}</a>`
  return `<!doctype html><html lang="${language}"${kiosk ? ' class="kiosk"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} – ${escapeHtml(office)}</title><meta property="og:title" content="${escapeHtml(title)}"><meta property="og:site_name" content="${escapeHtml(office)}">${shared(frame)}<meta name="theme-color" content="#14532d"><link rel="icon" type="image/svg+xml" href="/icon.svg"><style>${style}</style></head><body><header>${
    notice ? `<p class="demo">${escapeHtml(notice[language])}</p>` : ''
  }<div>${home}<a href="${escapeHtml(path)}?lang=${other}${kiosk ? '&amp;kiosk=1' : ''}" lang="${other}" hreflang="${other}">${words.other}</a></div></header><main>${body}</main>${script}</body></html>`
}

const link = ({ base, language }: PageFrame, path: string): string =>
  escapeHtml(`${base}/${path}${language === 'en' ? '?lang=en' : ''}`)

const sayIn =
  (language: 'vi' | 'en') =>
  (text: Text): string =>
    escapeHtml(inLanguage(text, language))

const roundLines = ({ rounds, groups }: Contest, { language }: PageFrame, now: number): string => {
  const words = siteWords[language]
  const say = sayIn(language)
  return rounds
    .map((round) => {
      const questions = round.blueprint.reduce((sum, { count }) => sum + count, 0)
      const whom = [groupNames(round, groups), admittedText(round.admits)]
        .filter((text) => text !== null)
        .map(say)
        .join('; ')
      const from = moment(round.opensAt, language)
      const until = moment(round.closesAt, language)
      return `<p><strong>${say(round.name)}</strong> · ${words[windowState(round, now)]}<br><span class="soft">${from} ${words.until} ${until}. ${questions} ${words.questions}, ${round.minutes} ${words.minutes}.${
        whom ? ` ${words.whom}: ${whom}.` : ''
      }</span></p>`
    })
    .join('')
}

/** The list of contests. */
export const listPage = (frame: PageFrame, contests: readonly Contest[], now: number): string => {
  const words = siteWords[frame.language]
  const say = sayIn(frame.language)
  const items = contests.map(
    (contest) =>
      `<section class="card"><h2><a href="${link(frame, contest.slug)}">${say(contest.title)}</a></h2><p class="lines">${say(contest.intro)}</p>${roundLines(contest, frame, now)}</section>`,
  )
  return page(
    frame,
    words.contests,
    `<h1>${words.contests}</h1>${items.join('') || `<p>${words.none}</p>`}`,
  )
}

const howWon = (prize: Prize, { groups }: Contest, language: 'vi' | 'en'): string => {
  const words = siteWords[language]
  const { by, least } = prize
  const whom = groupNames(prize, groups)
  const who = least > 0 ? words.atLeast.replace('{n}', String(least)) : words.anybody
  const how = `${by === 'draw' ? words.byLot : words.byPlace} ${who}`
  return whom ? `${words.whom}: ${sayIn(language)(whom)}. ${how}` : how
}

/** A contest's page: what it is about, and the place where the script puts form and paper. */
export const contestPage = (
  frame: PageFrame,
  contest: Contest,
  settings: PageSettings,
  now: number,
): string => {
  const { language } = frame
  const words = siteWords[language]
  const say = sayIn(language)
  const prizes = contest.prizes.map(
    (prize) =>
      `<li>${prize.count} × ${say(prize.name)}: ${say(prize.award)}<br><span class="soft">${howWon(prize, contest, language)}</span></li>`,
  )
  const isOpen = contest.rounds.some((round) => windowState(round, now) === 'open')
  const place = isOpen
    ? `<div id="quiz"><noscript><p class="error">${words.needsScript}</p></noscript></div><script type="application/json" id="quiz-settings">${scriptJson(settings)}</script>`
    : ''
  return page(
    isOpen ? frame : { ...frame, script: '' },
    inLanguage(contest.title, language),
    `<h1>${say(contest.title)}</h1><p class="lines">${say(contest.intro)}</p>${roundLines(contest, frame, now)}<details class="card"><summary>${words.rules}</summary><p class="lines">${say(contest.rules)}</p>${
      prizes.length > 0 ? `<h2>${words.prizes}</h2><ul>${prizes.join('')}</ul>` : ''
    }${rankingPart(contest, language)}</details>${changesCard(contest, language)}${place}${
      frame.kiosk
        ? ''
        : `<p><a href="${link(frame, `${contest.slug}/ket-qua`)}">${words.results}</a></p>`
    }`,
  )
}
