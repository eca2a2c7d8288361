import { isInTime } from '../core/attempt-clock.ts'
import type { Round } from '../core/contest.ts'
import { frozenHash, frozenText } from '../core/freeze.ts'
import { maskName, mayBeMinor } from '../core/mask-name.ts'
import { targetOf } from '../core/prediction-target.ts'
import { QuizError } from '../core/quiz-error.ts'
import { rank } from '../core/ranking.ts'
import type { AttemptRow } from './attempts.ts'
import { slugs } from './collections.ts'
import { countedOf, grade } from './grade.ts'
import { type ResultLine, stageWrong } from './results.ts'
import type { Service } from './service.ts'

/** Whether an attempt may still be submitted: by an earlier version's window, or by extra time. */
const isUnderWay = async (
  service: Service,
  rows: readonly AttemptRow[],
  round: Round,
): Promise<boolean> => {
  const now = Date.now()
  const running = rows.filter(({ deadline }) => isInTime(new Date(deadline).getTime(), round, now))
  for (const { key } of running) if (!(await service.attempts.submission(key))) return true
  return false
}

/**
 * Closes a round for good: marks, freezes the list of entries and keeps its hash, before anybody has
 * seen a ranking.
 *
 * @throws QuizError while attempts may still come in, or when it is closed already
 */
export const closeRound = async (service: Service, slug: string, roundKey: string, by: string) => {
  const live = await service.contests.bySlug(slug)
  const round = live?.contest.rounds.find(({ key }) => key === roundKey)
  if (!live || !round)
    throw new QuizError('contest-unknown', 404, {
      vi: 'Không có đợt thi này.',
      en: 'There is no such round.',
    })
  const { contest } = live
  if (Date.now() <= round.closesAt + round.graceSeconds * 1000)
    throw stageWrong('Đợt thi chưa hết giờ nhận bài.', 'The round still takes answers.')
  const rows = await service.attempts.inRound(contest.id, round.key)
  if (await isUnderWay(service, rows, round))
    throw stageWrong('Còn người đang làm bài.', 'Somebody is still answering.')
  const all = await grade(service, rows)
  const counted = countedOf(all)
  const entries = counted.map(({ entry }) => entry)
  const questions = round.blueprint.reduce((sum, { count }) => sum + count, 0)
  const target = contest.prediction
    ? targetOf(contest.prediction.target, {
        ...{ entries: all.map(({ entry }) => entry), participants: counted.length, questions },
      })
    : 0
  const { tieBreaks } = contest
  const head = { contest: contest.id, round: round.key, questions, tieBreaks, target }
  const list = frozenText(head, entries)
  const hash = frozenHash(list)
  const people = new Map(counted.map(({ row, entry }) => [entry.id, row]))
  const year = new Date(round.closesAt).getFullYear()
  const ranking = rank(entries, { tieBreaks, target }).map((entry): ResultLine => {
    const { place, id, right, prediction, duration } = entry
    const row = people.get(id)
    const birthYear = row?.birthYear ? Number(row.birthYear) : undefined
    const isMinor = contest.fields.includes('birthYear') && mayBeMinor(birthYear, year)
    const masking = isMinor && contest.masking === 'full' ? 'initials' : contest.masking
    const name = maskName(row?.name ?? '', masking)
    return { place, id, name, unit: row?.unit ?? null, right, prediction, duration }
  })
  const row = {
    ...{ key: `${contest.id}:${round.key}`, contest: contest.id, roundKey: round.key },
    ...{ state: 'frozen', hash, list, ranking, closedAt: new Date().toISOString(), closedBy: by },
  }
  if (!(await service.writer.insert(slugs.results, row)))
    throw stageWrong('Đợt thi đã chốt rồi.', 'The round is closed already.')
  return { round: round.key, hash, entries: entries.length }
}
