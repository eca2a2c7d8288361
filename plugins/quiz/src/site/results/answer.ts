import type { Contest } from '../../core/contest.ts'
import { boardsOf, openOf, shownActs } from '../../payload/results/boards.ts'
import type { DrawCertificate } from '../../payload/results/certificates.ts'
import { countersOf } from '../../payload/results/counters.ts'
import { roundName } from '../../payload/results/read-row.ts'
import type { Service } from '../../payload/service.ts'
import { decoded } from '../decoded.ts'
import type { Countable } from '../../payload/start.ts'
import type { PageFrame } from '../pages.ts'
import type { SiteOptions } from '../site.ts'
import { certificateAnswer } from './certificate-answer.ts'
import { complaintAnswer } from './complaint-answer.ts'
import { resultsPage, type ResultsView } from './index-page.ts'
import { lookUp } from './look-up.ts'
import { roundPage } from './round-page.ts'

/** What stands below a contest's page. */
export const resultParts: readonly string[] = ['ket-qua', 'kien-nghi', 'chung-nhan']

type Options = SiteOptions & { certificate?: DrawCertificate | undefined }

type Asked = {
  contest: Contest
  part: string
  more: readonly string[]
  request: Request
  frame: PageFrame
  count: Countable
}

/** A page of results; null where there is none. */
export const resultsAnswer = async (
  service: Service,
  { api = '/api/quiz', program, certificate }: Options,
  { contest, part, more, request, frame, count }: Asked,
): Promise<string | Response | null> => {
  if (part === 'kien-nghi')
    return more.length > 0 ? null : complaintAnswer(service, { contest, request, frame, count })
  if (part === 'chung-nhan')
    return certificate && more.length === 1
      ? certificateAnswer(service, certificate, {
          contest,
          round: decoded(more[0] ?? ''),
          request,
          count,
        })
      : null
  const url = new URL(request.url)
  const rows = await boardsOf(service, contest.id)
  const typed = url.searchParams.get('ma')
  const view: ResultsView = {
    ...{ contest, rows, now: Date.now(), certificates: certificate !== undefined },
    open: await openOf(service, contest.id),
    counters: (await countersOf(service, contest.slug)).rounds,
    lookedUp: typed ? await lookUp(service, contest, rows, typed) : null,
  }
  const [wanted] = more
  if (wanted === undefined) return resultsPage(frame, view)
  const roundKey = decoded(wanted)
  const row = rows.find((one) => one.roundKey === roundKey)
  const name = roundName(contest, roundKey)
  if (more.length > 1 || row?.state !== 'released' || !name) return null
  const at = Number(url.searchParams.get('trang') ?? 1) || 1
  const acts = await shownActs(service, contest.id)
  return roundPage(frame, { ...view, row, name, at, api, program, acts })
}
