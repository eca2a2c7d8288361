import {
  type FrozenHead,
  frozenHash,
  frozenText,
  type Listed,
  readFrozen,
} from '../../core/freeze.ts'
import { alteredEntries } from '../../core/results/altered-entries.ts'
import { visible } from '../../core/plain-line.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { listOf } from '../close-round.ts'
import { slugs } from '../collections.ts'
import { type Graded, grade } from '../grade.ts'
import { complaintsUntil } from '../release-round.ts'
import type { LiveContest } from '../live-contests.ts'
import { type ResultRow, stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { boardOf } from './board.ts'
import { byNewKey } from './standing-key.ts'
import { changesOf } from './changes.ts'
import { combinationOf, overallList } from './overall.ts'
import { firstClosedAt, newestRow, resultIn, unknownRound } from './read-row.ts'
import { demandSealed, sealOf } from './result-seal.ts'
import { settleActs } from './settle-acts.ts'

const readReason = (body: unknown): string => {
  const { reason } = (body ?? {}) as { reason?: unknown }
  const text = typeof reason === 'string' ? visible(reason).trim() : ''
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

/** The attempts that the first list could have: none that was let in after it was frozen. */
const inTime = async (service: Service, contest: string, roundKey: string) => {
  const closedAt = await firstClosedAt(service, contest, roundKey)
  const rows = await service.attempts.inRound(contest, roundKey)
  return rows.filter(({ startedAt }) => startedAt <= closedAt)
}

/** Marks may change; what they are of may not. */
const demandUnaltered = (frozen: readonly Listed[], graded: readonly Graded[]): void => {
  const count = alteredEntries(
    frozen,
    graded.map(({ entry }) => entry),
  )
  if (count === 0) return
  throw new QuizError('answers-altered', 409, {
    vi: `${count} bài thi trong cơ sở dữ liệu không còn khớp với danh sách đã chốt, nên không chấm lại. Hãy dừng lại, báo người quản trị đối chiếu với bản sao lưu.`,
    en: `${count} entries in the database are no longer as the frozen list has them, so nothing is graded anew. Stop, and have the administrator compare them with the backup.`,
  })
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
  const regrade = {
    first: earlier.regrade?.first ?? before.hash,
    before: before.hash,
    reason,
    version,
  }
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
  const whole = {
    ...row,
    releasedAt: isReleased ? now : null,
    releasedBy: isReleased ? by : null,
    ranking: isReleased ? ranking : null,
    board: isReleased
      ? { ...board, changes: changesOf({ before, reason, ranking, board, at: now }) }
      : null,
    complaintsUntil: isReleased ? await complaintsUntil(service, contest.complaintDays, now) : null,
  }
  const sealed = { ...whole, seal: sealOf(service.keys, whole) }
  const isNew = await service.writer.insert(slugs.results, sealed)
  if (!isNew) throw stageWrong('Đang có người chấm lại đợt này.', 'Somebody regrades it just now.')
  service.boards.delete(contest.id)
  await settleActs(service, contest.id)
  return hash
}

/**
 * Grades a released round anew by the key as it is approved now, and releases it again with what has
 * changed and why. The draw keeps its numbers and goes on by the first list's hash, so nobody draws
 * again by grading again. The overall result follows.
 *
 * @throws QuizError `reason-missing`, `answers-altered` where answers are not those that the frozen
 *   list commits to, or `stage-wrong` before the release or where no mark changes
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
  const earlier = readFrozen(before.list)
  const rows = await inTime(service, contest.id, roundKey)
  const graded = await grade(service, rows, { keyOf: byNewKey(contest) })
  demandUnaltered(earlier.entries, graded)
  const list = listOf(contest, round, graded, earlier.head.questions)
  const marks = (entries: readonly Listed[]) =>
    JSON.stringify(entries.map(({ id, right }) => [id, right]).sort())
  const isRenewed = marks(list.entries) !== marks(earlier.entries)
  const hash = isRenewed ? await renew(service, { live, before, reason, by }, list) : before.hash
  const whole = await newestRow(service, contest.id, overallKey)
  demandSealed(service.keys, whole)
  const head = whole && readFrozen(whole.list).head
  // It is behind also where an earlier regrade ended in the middle.
  const isBehind = head?.overall !== undefined && !head.overall.of.includes(hash)
  if (!isRenewed && !isBehind)
    throw stageWrong(
      'Đáp án đang được duyệt không làm đổi bài nào. Hãy sửa đáp án, trình duyệt và đăng trước.',
      'The key as approved changes no mark. Correct it and have it approved and published first.',
    )
  if (whole && head && isBehind) {
    const of = await combinationOf(service, contest.id, head)
    const again = await overallList(service, contest, head, of)
    await renew(service, { live, before: whole, reason, by }, again)
  }
  return { round: roundKey, hash, before: before.hash }
}
