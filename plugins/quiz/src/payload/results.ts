import type { CollectionSlug } from 'payload'
import { countRight, standingAnswers, type AnswerStep } from '../core/answers.ts'
import { isInTime } from '../core/attempt-clock.ts'
import type { Round } from '../core/contest.ts'
import { frozenHash, frozenText, pseudonymOf } from '../core/freeze.ts'
import { maskName, mayBeMinor } from '../core/mask-name.ts'
import { targetOf } from '../core/prediction-target.ts'
import { QuizError } from '../core/quiz-error.ts'
import { bestAttempt, type Entry, rank } from '../core/ranking.ts'
import type { AttemptRow, SubmissionRow } from './attempts.ts'
import { slugs } from './collections.ts'
import type { Service } from './service.ts'

/** A line of a published ranking. */
export type ResultLine = {
  place: number
  id: string
  name: string
  unit: string | null
  right: number
  prediction: number | null
  /** Milliseconds. */
  duration: number
}

/** A round's result as it is stored. */
export type ResultRow = {
  key: string
  contest: string
  roundKey: string
  state: 'frozen' | 'released'
  hash: string
  list: string
  ranking: ResultLine[]
  closedAt: string
  releasedAt: string | null
}

/** What the public sees of it: before the release, the hash alone. */
export const shownResult = ({
  roundKey: round,
  state,
  hash,
  list,
  ranking,
  closedAt,
  releasedAt,
}: ResultRow) =>
  state === 'released'
    ? { round, state, hash, closedAt, releasedAt, list, ranking }
    : { round, state, hash, closedAt }

type Graded = { row: AttemptRow; entry: Entry }

const allOf = async <T>({ payload }: Service, collection: string, where: object): Promise<T[]> => {
  const { docs } = await payload.db.find<T & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    ...{ where: where as never, limit: 0, pagination: false },
  })
  return docs
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )

/** Marks every attempt; one that was never submitted counts with what was saved in time. */
const grade = async (service: Service, rows: readonly AttemptRow[]): Promise<Graded[]> => {
  const graded: Graded[] = []
  for (const group of chunks(rows, 300)) {
    const keys = group.map(({ key }) => key)
    const submissions = await allOf<SubmissionRow>(service, slugs.submissions, {
      key: { in: keys },
    })
    type Step = AnswerStep & { attempt: string; at: string }
    const steps = await allOf<Step>(service, slugs.answers, { attempt: { in: keys } })
    for (const row of group) {
      const { asked, live } = await service.attempts.paperOf(row)
      const submission = submissions.find(({ key }) => key === row.key)
      const own = steps.filter(
        // A save that crossed the submission on its way is not part of it.
        ({ attempt, at }) => attempt === row.key && (!submission || at <= submission.at),
      )
      const saved = standingAnswers(own)
      if (!submission && own.length === 0) continue
      const answers = submission ? { ...saved, ...submission.answers } : saved
      const submittedAt = new Date(submission?.at ?? row.deadline).getTime()
      graded.push({
        row,
        entry: {
          id: pseudonymOf(service.keys.lookup(), live.contest.id, row.receipt),
          right: countRight(asked, answers),
          prediction: submission?.prediction ?? null,
          duration: Math.max(0, submittedAt - new Date(row.startedAt).getTime()),
          submittedAt,
        },
      })
    }
  }
  return graded
}

const countedOf = (graded: readonly Graded[]): Graded[] => {
  const people = groupedBy(graded)
  return [...people.values()].flatMap((own) => {
    const best = bestAttempt(own.map(({ entry }) => entry))
    return own.filter(({ entry }) => entry.id === best?.id)
  })
}

const groupedBy = (graded: readonly Graded[]): Map<string, Graded[]> => {
  const people = new Map<string, Graded[]>()
  for (const one of graded)
    people.set(one.row.identity, [...(people.get(one.row.identity) ?? []), one])
  return people
}

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

const stageWrong = (vi: string, en: string) => new QuizError('stage-wrong', 409, { vi, en })

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

/** Makes a closed round's ranking public. @throws QuizError when it is not closed, or released */
export const releaseRound = async (
  service: Service,
  slug: string,
  roundKey: string,
  by: string,
) => {
  const live = await service.contests.bySlug(slug)
  const done: unknown = await service.payload.db.updateOne({
    collection: slugs.results as CollectionSlug,
    where: {
      and: [
        { key: { equals: `${live?.contest.id ?? ''}:${roundKey}` } },
        { state: { equals: 'frozen' } },
      ],
    },
    data: { state: 'released', releasedAt: new Date().toISOString(), releasedBy: by },
  })
  if (done) return { round: roundKey, released: true }
  throw stageWrong(
    'Hãy chốt đợt thi trước; nếu đã công bố thì không cần công bố lại.',
    'Close the round first; one that is released stays released.',
  )
}
