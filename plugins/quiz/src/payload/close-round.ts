import { isInTime } from '../core/attempt-clock.ts'
import type { Contest, Round } from '../core/contest.ts'
import { type FrozenHead, frozenHash, frozenText, type Listed } from '../core/freeze.ts'
import { shareGroup } from '../core/people/groups.ts'
import { targetOf } from '../core/prediction-target.ts'
import { overallKey } from '../core/results/plan-faults.ts'
import type { AttemptRow } from './attempts.ts'
import { slugs } from './collections.ts'
import { countedOf, type Graded, grade } from './grade.ts'
import { settleActs } from './results/settle-acts.ts'
import { overallList } from './results/overall.ts'
import { unknownRound } from './results/read-row.ts'
import { sealOf } from './results/result-seal.ts'
import { stageWrong } from './results.ts'
import { liveBySlug, type Service } from './service.ts'

/** Whether an attempt may still be submitted: by an earlier version's window, or by extra time. */
const isUnderWay = async (
  { attempts, contests }: Service,
  rows: readonly AttemptRow[],
  round: Round,
): Promise<boolean> => {
  const now = Date.now()
  for (const { key, deadline, version } of rows) {
    // Its own version says how long it takes answers.
    const { contest } = await contests.byVersion(version)
    const own = contest.rounds.find((one) => one.key === round.key) ?? round
    if (!isInTime(new Date(deadline).getTime(), own, now)) continue
    if (!(await attempts.submission(key))) return true
  }
  return false
}

/** What a list's head takes from the approved set-up. */
export const headOf = (
  { id, rounds, groups, tieBreaks, prizes, unitPrizes, headCounts, draw }: Contest,
  round: string,
): Omit<FrozenHead, 'questions' | 'target'> => {
  const scope = round === overallKey ? 'overall' : 'round'
  const of = rounds.find(({ key }) => key === round) ?? {}
  const own = prizes.filter((prize) => prize.scope === scope && shareGroup(of, prize, groups))
  return {
    ...{ contest: id, round, tieBreaks, headCounts, prizes: own },
    unitPrizes: unitPrizes.filter((prize) => prize.scope === scope),
    draw: own.length > 0 ? (draw?.source ?? null) : null,
  }
}

/** How many questions a paper of a round has. */
const questionsIn = ({ blueprint }: Round): number =>
  blueprint.reduce((sum, { count }) => sum + count, 0)

/**
 * The list of a round from its marked attempts.
 *
 * @param questions how many a paper has. @default as the round says now
 */
export const listOf = (
  contest: Contest,
  round: Round,
  all: readonly Graded[],
  questions = questionsIn(round),
): { head: FrozenHead; entries: Listed[] } => {
  const counted = countedOf(all, round.counts)
  const target = contest.prediction
    ? targetOf(contest.prediction.target, {
        ...{ entries: all.map(({ entry }) => entry), participants: counted.length, questions },
      })
    : 0
  return {
    head: { ...headOf(contest, round.key), questions, target },
    entries: counted.map(({ entry }) => entry),
  }
}

const roundList = async (service: Service, contest: Contest, roundKey: string) => {
  const round = contest.rounds.find(({ key }) => key === roundKey)
  if (!round) throw unknownRound()
  if (Date.now() <= round.closesAt + round.graceSeconds * 1000)
    throw stageWrong('Đợt thi chưa hết giờ nhận bài.', 'The round still takes answers.')
  // What was taken in the last moment may still wait for its commit.
  await service.writer.settled()
  const rows = await service.attempts.inRound(contest.id, round.key)
  if (await isUnderWay(service, rows, round))
    throw stageWrong('Còn người đang làm bài.', 'Somebody is still answering.')
  return listOf(contest, round, await grade(service, rows))
}

/**
 * Closes a round for good: marks, freezes the list of entries and publishes its hash, before anybody
 * has ranked or drawn. The whole contest is closed alike, after all rounds are released.
 *
 * @throws QuizError while attempts may still come in, or when it is closed already
 */
export const closeRound = async (service: Service, slug: string, roundKey: string, by: string) => {
  const { contest } = await liveBySlug(service, slug)
  const { head, entries } =
    roundKey === overallKey && contest.overall !== 'none'
      ? await overallList(service, contest, headOf(contest, roundKey))
      : await roundList(service, contest, roundKey)
  const list = frozenText(head, entries)
  const hash = frozenHash(list)
  const row = {
    ...{ key: `${contest.id}:${roundKey}`, contest: contest.id, roundKey, revision: 1 },
    ...{ state: 'frozen' as const, hash, list, entries: entries.length },
    ...{ closedAt: new Date().toISOString(), closedBy: by },
  }
  const sealed = { ...row, seal: sealOf(service.keys, row) }
  if (!(await service.writer.insert(slugs.results, sealed)))
    throw stageWrong('Đợt thi đã chốt rồi.', 'The round is closed already.')
  service.boards.delete(contest.id)
  await settleActs(service, contest.id)
  return { round: roundKey, hash, entries: entries.length }
}
