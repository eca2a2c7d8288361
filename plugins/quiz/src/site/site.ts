import { pseudonymOf } from '../core/freeze.ts'
import { readReceipt } from '../core/receipt.ts'
import { type ResultRow, resultsOf } from '../payload/results.ts'
import type { Service } from '../payload/service.ts'
import { contestPage, listPage, page, type PageFrame } from './pages.ts'
import { script, scriptName } from './participant/script.ts'
import type { PageSettings } from './participant/types.ts'
import { participantWords } from './participant/words.ts'
import { type LookedUp, resultsPage } from './results-page.ts'
import { siteWords } from './words.ts'

/** Where the participants' pages stand, and whose they are. */
export type SiteOptions = {
  /** @default '/thi' */
  base?: string
  /** The office's name. */
  office: string
  /** A line over every page. @default none */
  notice?: { vi: string; en: string } | undefined
  /** Where the public interface stands. @default '/api/quiz' */
  api?: string
}

const html = (text: string, status = 200): Response =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    },
  })

/** The participants' pages as one function of a request; null when the address is none of theirs. */
export const siteHandler = (service: Service, options: SiteOptions) => {
  const { base = '/thi', api = '/api/quiz', office, notice } = options

  const lookUp = async (
    contest: string,
    rounds: readonly ResultRow[],
    typed: string,
  ): Promise<LookedUp> => {
    const code = readReceipt(typed)
    const id = code ? pseudonymOf(service.keys.lookup(), contest, code) : ''
    const line = rounds
      .filter(({ state }) => state === 'released')
      .flatMap(({ ranking }) => ranking)
      .find((one) => one.id === id)
    return { code: code ?? typed.slice(0, 30), line: line ?? null }
  }

  return async (request: Request): Promise<Response | null> => {
    const url = new URL(request.url)
    const { pathname } = url
    if (pathname !== base && !pathname.startsWith(`${base}/`)) return null
    if (pathname === `${base}/${scriptName}`)
      return new Response(script, {
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
        },
      })
    const language = url.searchParams.get('lang') === 'en' ? 'en' : 'vi'
    const frame: PageFrame = {
      ...{ language, office, notice, base, path: pathname },
      script: `<script src="${base}/${scriptName}" defer></script>`,
    }
    const plain = { ...frame, script: '' }
    const now = Date.now()
    const [slug, part, ...more] = pathname
      .slice(base.length + 1)
      .split('/')
      .filter(Boolean)
    const live = await service.contests.list()
    if (slug === undefined)
      return html(
        listPage(
          plain,
          live.map(({ contest }) => contest),
          now,
        ),
      )
    const contest = live.find((one) => one.contest.slug === slug)?.contest
    const isKnown = part === undefined || (part === 'ket-qua' && more.length === 0)
    if (!contest || !isKnown) {
      const words = siteWords[language]
      const body = `<h1>${words.missing}</h1><p><a href="${base}">${words.contests}</a></p>`
      return html(page(plain, words.missing, body), 404)
    }
    if (part === 'ket-qua') {
      const rounds = await resultsOf(service, contest.id)
      const typed = url.searchParams.get('ma')
      const found = typed ? await lookUp(contest.id, rounds, typed) : null
      return html(resultsPage(frame, contest, rounds, found))
    }
    const settings: PageSettings = {
      ...{ slug, api, language, words: participantWords[language] },
      contest: {
        fields: ['name', ...contest.fields],
        units: [...contest.units],
        consent: contest.consent,
        proofOfWork: contest.proofOfWork,
        prediction: contest.prediction && {
          question: contest.prediction.question,
          definition: contest.prediction.definition,
        },
      },
    }
    return html(contestPage(frame, contest, settings, now))
  }
}
