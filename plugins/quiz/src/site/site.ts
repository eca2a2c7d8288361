import type { DrawCertificate } from '../payload/results/certificates.ts'
import type { Countable } from '../payload/start.ts'
import type { Service } from '../payload/service.ts'
import type { DrawShare } from '../payload/share.ts'
import { shareName, sharePictures } from './share-picture.ts'
import { contestPage, listPage, page, type PageFrame } from './pages.ts'
import { script, scriptName } from './participant/script.ts'
import type { PageSettings } from './participant/types.ts'
import { participantWords } from './participant/words.ts'
import { resultParts, resultsAnswer } from './results/answer.ts'
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
  /** The address of the program that verifies results. @default none is offered */
  program?: string
  /** The address people reach the site by, such as `https://thi.phuong.vn`; shared links need it. */
  publicUrl?: string
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

const missing = (frame: PageFrame): Response => {
  const words = siteWords[frame.language]
  const body = `<h1>${words.missing}</h1><p><a href="${frame.base}">${words.contests}</a></p>`
  return html(page(frame, words.missing, body), 404)
}

/** The participants' pages as one function of a request; null when the address is none of theirs. */
export const siteHandler = (
  service: Service,
  options: SiteOptions & {
    certificate?: DrawCertificate | undefined
    share?: DrawShare | undefined
  },
  count: Countable,
) => {
  const { base = '/thi', api = '/api/quiz', office, notice, publicUrl } = options
  const urlOf = (path: string) => (publicUrl ? publicUrl.replace(/\/$/, '') + path : null)
  const pictureOf =
    options.share && sharePictures(options.share, (slug) => urlOf(`${base}/${slug}`))

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
    const kiosk = url.searchParams.get('kiosk') === '1'
    const frame: PageFrame = {
      ...{ language, office, notice, base, path: pathname, kiosk },
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
    const one = live.find(({ contest: { slug: own } }) => own === slug)
    const contest = one?.contest
    if (one && part === shareName && more.length === 0 && pictureOf) return pictureOf(one, language)
    const isKnown = part === undefined || resultParts.includes(part)
    if (!contest || !isKnown) {
      return missing(plain)
    }
    if (part !== undefined) {
      const asked = { contest, part, more, request, frame: plain, count }
      const answer = await resultsAnswer(service, options, asked)
      if (typeof answer === 'string') return html(answer)
      return answer ?? missing(plain)
    }
    const settings: PageSettings = {
      ...{ slug, api, language, kiosk, words: participantWords[language] },
      contest: {
        title: contest.title,
        fields: ['name', ...(contest.groups.length > 0 ? ['group'] : []), ...contest.fields],
        groups: [...contest.groups],
        units: [...contest.units],
        consent: contest.consent,
        proofOfWork: contest.proofOfWork,
        guardianUnder: contest.fields.includes('birthYear') ? contest.guardianUnder : 0,
        extraTime: contest.extraTime?.by === 'participant' ? contest.extraTime : null,
        assisted: contest.assisted,
        prediction: contest.prediction && {
          question: contest.prediction.question,
          definition: contest.prediction.definition,
        },
      },
    }
    const image = pictureOf && `${base}/${slug}/${shareName}${language === 'en' ? '?lang=en' : ''}`
    const share = {
      description: (language === 'en' && contest.intro.en) || contest.intro.vi,
      url: urlOf(pathname),
      image: image ? (urlOf(image) ?? image) : null,
    }
    return html(contestPage({ ...frame, share }, contest, settings, now))
  }
}
