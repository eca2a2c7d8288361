import { QuizError } from '../../core/quiz-error.ts'
import { readReceipt } from '../../core/receipt.ts'
import { boardsOf } from '../../payload/results/boards.ts'
import { complain, complaintsOf } from '../../payload/results/complaints.ts'
import type { Contest } from '../../core/contest.ts'
import type { Service } from '../../payload/service.ts'
import type { Countable } from '../../payload/start.ts'
import type { PageFrame } from '../pages.ts'
import { complaintPage, type ComplaintView } from './complaint-page.ts'

type Asked = { contest: Contest; request: Request; frame: PageFrame; count: Countable }

/** The page of complaints: takes one by POST, shows a receipt's own by GET. */
export const complaintAnswer = async (
  service: Service,
  { contest, request, frame, count }: Asked,
): Promise<string> => {
  const rows = await boardsOf(service, contest.id)
  const rounds = rows.flatMap(({ roundKey: key, state, complaintsUntil: until }) =>
    state === 'released' && until && Date.parse(until) >= Date.now() ? [{ key, until }] : [],
  )
  const isPost = request.method === 'POST'
  const typed = isPost
    ? new URLSearchParams((await request.text()).slice(0, 20_000))
    : new URL(request.url).searchParams
  const said = (name: string): string => typed.get(name) ?? ''
  const [receipt, text, round] = [said('ma'), said('noi-dung'), said('dot')]
  const view: ComplaintView = {
    ...{ contest, rounds, receipt: receipt.slice(0, 30), text, round },
    ...{ error: null, received: null, own: null },
  }
  try {
    if (isPost) {
      const received = await complain(service, contest.slug, { receipt, text, round }, count)
      return complaintPage(frame, { ...view, received })
    }
    if (!receipt) return complaintPage(frame, view)
    const code = readReceipt(receipt)
    if (code) await count(`complaint ${code}`)
    return complaintPage(frame, { ...view, own: await complaintsOf(service, contest, receipt) })
  } catch (error) {
    if (!(error instanceof QuizError)) throw error
    if (!isPost) return complaintPage(frame, { ...view, own: [] })
    return complaintPage(frame, { ...view, error: error.text[frame.language] })
  }
}
