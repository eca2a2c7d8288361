import type { Contest } from '../../core/contest.ts'
import { pseudonymOf } from '../../core/freeze.ts'
import { visible } from '../../core/plain-line.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { readReceipt } from '../../core/receipt.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { liveBySlug, type Service } from '../service.ts'
import { stageWrong } from '../results.ts'
import type { Countable } from '../start.ts'
import { resultSlugs } from './collections.ts'
import { newestRow } from './read-row.ts'

/** A complaint as it is stored. */
export type Complaint = {
  key: string
  number: string
  contest: string
  roundKey: string
  entry: string
  text: string
  at: string
  /** ISO time by which it has to be answered. */
  answerBy: string
  answer: string | null
  answeredAt: string | null
}

/** How often one receipt may complain. */
const most = 3

const wrong = (field: string, vi: string, en: string) =>
  new QuizError('complaint-invalid', 400, { vi, en }, { field })

const find = async ({ payload }: Service, where: object): Promise<Complaint[]> => {
  const { docs } = await payload.db.find<Complaint & Record<string, unknown>>({
    collection: resultSlugs.complaints,
    ...{ where: where as never, sort: 'at', limit: 0, pagination: false },
  })
  return docs
}

/** All complaints about a round, oldest first. */
export const complaintsIn = (
  service: Service,
  contest: string,
  roundKey: string,
): Promise<Complaint[]> =>
  find(service, { and: [{ contest: { equals: contest } }, { roundKey: { equals: roundKey } }] })

/** Complaints not answered yet, by round. */
export const openComplaints = async (
  service: Service,
  contest: string,
): Promise<Record<string, number>> => {
  const open: Record<string, number> = {}
  for (const { roundKey, answer } of await find(service, { contest: { equals: contest } }))
    if (!answer) open[roundKey] = (open[roundKey] ?? 0) + 1
  return open
}

/** The attempt of a receipt, by its pseudonym. @throws QuizError `receipt-unknown` */
const entryOf = async (service: Service, contest: Contest, typed: unknown) => {
  const code = typeof typed === 'string' ? readReceipt(typed) : null
  const row = code ? await service.attempts.byReceipt(contest.id, code) : undefined
  if (!row)
    throw new QuizError(
      'receipt-unknown',
      404,
      { vi: 'Mã dự thi chưa đúng.', en: 'The receipt code is not right.' },
      { field: 'receipt' },
    )
  return { row, entry: pseudonymOf(service.keys.lookup(), contest.id, row.receipt) }
}

/** What a receipt complained of so far, with the answers. @throws QuizError `receipt-unknown` */
export const complaintsOf = async (
  service: Service,
  contest: Contest,
  receipt: unknown,
): Promise<Complaint[]> => {
  const { entry } = await entryOf(service, contest, receipt)
  return find(service, { and: [{ contest: { equals: contest.id } }, { entry: { equals: entry } }] })
}

const demandOpen = async (service: Service, { id }: Contest, roundKey: string): Promise<void> => {
  const row = await newestRow(service, id, roundKey)
  const isOpen = row?.complaintsUntil && Date.parse(row.complaintsUntil) >= Date.now()
  if (row?.state !== 'released' || !isOpen)
    throw stageWrong(
      'Chưa đến hoặc đã hết thời hạn nhận kiến nghị của đợt thi này.',
      'Complaints about this round are not taken yet, or no more.',
    )
}

/**
 * Receives a complaint about a released round, and gives it a number.
 *
 * @param count told the receipt; it may throw `too-many-requests`
 * @throws QuizError `receipt-unknown`, `complaint-invalid`, `stage-wrong` outside the time for it
 */
export const complain = async (service: Service, slug: string, body: unknown, count: Countable) => {
  const { contest } = await liveBySlug(service, slug)
  const { receipt, round, text } = (body ?? {}) as Record<string, unknown>
  const code = typeof receipt === 'string' ? readReceipt(receipt) : null
  if (code) await count(`complaint ${code}`)
  const said = typeof text === 'string' ? visible(text).trim() : ''
  if (said.length < 10 || said.length > 2000)
    throw wrong('text', 'Hãy ghi nội dung kiến nghị, từ 10 đến 2000 ký tự.', '10 to 2000 letters.')
  const { row, entry } = await entryOf(service, contest, receipt)
  const roundKey = typeof round === 'string' ? round : row.roundKey
  if (roundKey !== row.roundKey && roundKey !== overallKey)
    throw wrong('round', 'Mã dự thi này thuộc đợt thi khác.', 'The receipt is of another round.')
  await demandOpen(service, contest, roundKey)
  const earlier = await find(service, {
    and: [{ contest: { equals: contest.id } }, { entry: { equals: entry } }],
  })
  if (earlier.length >= most)
    throw wrong('text', `Mỗi mã dự thi gửi tối đa ${most} kiến nghị.`, `At most ${most} a receipt.`)
  const now = new Date().toISOString()
  const answerBy = await service.workingDays(service.payload, now, contest.answerDays)
  for (
    let next = (await find(service, { contest: { equals: contest.id } })).length + 1;
    ;
    next += 1
  ) {
    const number = `KN-${String(next).padStart(3, '0')}`
    const made = {
      ...{ key: `${contest.id}:${number}`, number, contest: contest.id, roundKey, entry },
      ...{ name: row.name, unit: row.unit, text: said, at: now },
      answerBy,
    }
    if (!(await service.writer.insert(resultSlugs.complaints, made))) continue
    service.boards.delete(contest.id)
    return { number, receivedAt: made.at, answerBy }
  }
}
