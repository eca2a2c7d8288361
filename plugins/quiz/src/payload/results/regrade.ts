import {
  type FrozenHead,
  frozenHash,
  frozenText,
  type Listed,
  readFrozen,
} from '../../core/freeze.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { listOf } from '../close-round.ts'
import { slugs } from '../collections.ts'
import { grade } from '../grade.ts'
import { complaintsUntil } from '../release-round.ts'
import type { LiveContest } from '../live-contests.ts'
import { type ResultRow, stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { addAct } from './acts.ts'
import { boardOf } from './board.ts'
import { byNewKey } from './standing-key.ts'
import { changesOf } from './changes.ts'
import { overallList } from './overall.ts'
import { newestRow, resultIn, unknownRound } from './read-row.ts'

const readReason = (body: unknown): string => {
  const { reason } = (body ?? {}) as { reason?: unknown }
  const text = typeof reason === 'string' ? reason.normalize('NFC').trim() : ''
  if (text.length >= 10 && text.length <= 1000) return text
  throw new QuizError(
    'reason-missing',
    400,
    {
      vi: 'Hãy ghi lý do chấm lại, từ 10 đến 1000 ký tự; lý do được công bố.',
      en: 'Say why it is graded anew, in 10 to 1000 letters; it is published.',
    },
    { field: 'reason' },
  )
}

type Renewal = { live: LiveContest; before: ResultRow; reason: string; by: string }
type List = { head: FrozenHead; entries: Listed[] }

/** Keeps a new list beside the one before, in the same state, released anew where that was. */
const renew = async (
  service: Service,
  { live: { contest, version }, before, reason, by }: Renewal,
  { head, entries }: List,
) => {
  const earlier = readFrozen(before.list).head
  const regrade = { first: earlier.regrade?.first ?? before.hash, before: before.hash, reason }
  // What was approved and frozen goes on to hold: only marks and the predictions' target change.
  const { prizes, unitPrizes, headCounts, draw, tieBreaks, questions } = earlier
  const kept = { prizes, unitPrizes, headCounts, draw, tieBreaks, questions, regrade }
  const list = frozenText({ ...head, ...kept }, entries)
  const hash = frozenHash(list)
  const now = new Date().toISOString()
  const revision = before.revision + 1
  const { roundKey, entropy, state } = before
  const common = { contest: contest.id, roundKey, revision, state, hash, list, entropy }
  const row = {
    ...{ key: `${contest.id}:${roundKey}:${revision}`, ...common, entries: entries.length },
    ...{ closedAt: now, closedBy: by, drawnAt: before.drawnAt },
  }
  const made = { ...before, ...row, entries: entries.length }
  const { ranking, board } = await boardOf(service, contest, made)
  const isReleased = state === 'released'
  const isNew = await service.writer.insert(slugs.results, {
    ...row,
    releasedAt: isReleased ? now : null,
    releasedBy: isReleased ? by : null,
    ranking: isReleased ? ranking : null,
    board: isReleased
      ? { ...board, changes: changesOf({ before, reason, ranking, board, at: now }) }
      : null,
    complaintsUntil: isReleased ? await complaintsUntil(service, contest.complaintDays, now) : null,
  })
  if (!isNew) throw stageWrong('Đang có người chấm lại đợt này.', 'Somebody regrades it just now.')
  service.boards.delete(contest.id)
  const facts = { before: before.hash, hash, reason, version, entries: entries.length }
  await addAct(service, contest.id, by, { what: 'regraded', round: roundKey, facts })
  return hash
}

/**
 * Grades a released round anew by the key as it is approved now, and releases it again with what has
 * changed and why. The draw keeps its numbers and goes on by the first list's hash, so nobody draws
 * again by grading again. The overall result follows.
 *
 * @throws QuizError `reason-missing`, or `stage-wrong` before the release or where no mark changes
 */
export const regradeRound = async (
  service: Service,
  slug: string,
  roundKey: string,
  by: string,
  body: unknown,
) => {
  const reason = readReason(body)
  const { live, row: before } = await resultIn(service, slug, roundKey)
  const { contest } = live
  const round = contest.rounds.find(({ key }) => key === roundKey)
  if (!round) throw unknownRound()
  if (before?.state !== 'released')
    throw stageWrong('Chỉ chấm lại đợt đã công bố.', 'Only a released round is graded anew.')
  const rows = await service.attempts.inRound(contest.id, roundKey)
  const list = listOf(contest, round, await grade(service, rows, { keyOf: byNewKey(contest) }))
  const marks = (entries: readonly Listed[]) =>
    JSON.stringify(entries.map(({ id, right }) => [id, right]).sort())
  if (marks(list.entries) === marks(readFrozen(before.list).entries))
    throw stageWrong(
      'Đáp án đang được duyệt không làm đổi bài nào. Hãy sửa đáp án, trình duyệt và đăng trước.',
      'The key as approved changes no mark. Correct it and have it approved and published first.',
    )
  const hash = await renew(service, { live, before, reason, by }, list)
  const whole = await newestRow(service, contest.id, overallKey)
  if (whole) {
    const again = await overallList(service, contest, readFrozen(whole.list).head)
    await renew(service, { live, before: whole, reason, by }, again)
  }
  return { round: roundKey, hash, before: before.hash }
}
