import type { CollectionSlug, Payload } from 'payload'
import { type AnswerStep, type Answers, type Standing, withStep } from '../core/answers.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { Round } from '../core/contest.ts'
import { bankOf } from '../core/people/groups.ts'
import { type DrawnPaper, type Paper, paperFrom, paperSeed } from '../core/paper.ts'
import { QuizError } from '../core/quiz-error.ts'
import { slugs } from './collections.ts'
import type { QuizKeys } from './keys.ts'
import type { LiveContest, LiveContests } from './live-contests.ts'
import { nativeExpand, nativeHmac } from './native-hash.ts'

/** An attempt as it is stored. */
export type AttemptRow = {
  key: string
  contest: string
  roundKey: string
  identity: string
  attempt: number
  version: string
  tokenHash: string
  secretHash: string
  receipt: string
  /** ISO time. */
  startedAt: string
  deadline: string
  name: string
  /** Code of the group that they enter; null in a contest without groups. */
  groupKey: string | null
  birthYear: string | null
  unit: string | null
  sealed: string
  phoneHash: string | null
  consent: string
  deviceHash: string | null
  addressHash: string | null
  extraMinutes: number
  /** Who granted it: an organiser's id, or "participant". */
  extraBy: string | null
  assistedBy: string | null
  /** ISO time from which on it names nobody. */
  erasedAt: string | null
}

/** A submission as it is stored; its key is the attempt's. */
export type SubmissionRow = {
  key: string
  /** Of the whole paper: what was saved until then, with what was sent laid over it. */
  answers: Answers
  prediction: number | null
  at: string
}

/** An attempt with the round and the paper it was asked. */
export type OpenAttempt = {
  row: AttemptRow
  round: Round
  live: LiveContest
  paper: Paper
  /** Whether it is known to be submitted; another process may know more. */
  submitted: boolean
  /** What was saved and acknowledged; another process may have taken more. */
  standing: Standing
  /** Settles once no save of it is on its way to the database. */
  saving: Promise<unknown>
}

/** An attempt with its paper as the participant sees it. */
export type ShownAttempt = Omit<OpenAttempt, 'submitted' | 'standing' | 'saving'> & DrawnPaper

const mostInMemory = 12_000
const settled = Promise.resolve()

const unknown = () =>
  new QuizError('attempt-unknown', 401, {
    vi: 'Không tìm thấy lượt thi này. Hãy mở lại bằng mã dự thi.',
    en: 'There is no such attempt. Open it again with the receipt code.',
  })

/** Reads attempts; the newest are kept in memory with their papers. */
export const attemptsIn = (payload: Payload, keys: QuizKeys, contests: LiveContests) => {
  const opened = new Map<string, OpenAttempt>()
  const find = async <T>(collection: string, where: object, sort = 'key'): Promise<T[]> => {
    const { docs } = await payload.db.find<T & Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: where as never,
      sort,
      limit: 0,
      pagination: false,
    })
    return docs
  }

  const paperOf = async (row: AttemptRow): Promise<ShownAttempt> =>
    paperIn(row, await contests.byVersion(row.version))
  const paperIn = (row: AttemptRow, live: LiveContest): ShownAttempt => {
    const { contest } = live
    const round = contest.rounds.find(({ key }) => key === row.roundKey)
    if (!round) throw unknown()
    const { identity: participant, attempt, groupKey } = row
    const questions = bankOf(contest.questions, groupKey ?? null)
    const of = { contest: contest.id, round: round.key, participant, attempt }
    const seed = paperSeed(keys.paper(), of, nativeHmac)
    const { blueprint, shuffle } = round
    return { row, round, live, ...paperFrom(seed, { blueprint, questions, shuffle }, nativeExpand) }
  }

  const submission = async (key: string): Promise<SubmissionRow | undefined> =>
    (await find<SubmissionRow>(slugs.submissions, { key: { equals: key } }))[0]

  const saved = async (key: string) => {
    const steps = await find<AnswerStep>(slugs.answers, { attempt: { equals: key } })
    return {
      standing: steps.reduce<Standing>(withStep, new Map()),
      seq: Math.max(-1, ...steps.map(({ seq }) => seq)),
    }
  }

  const keep = (
    { row, round, live, paper }: ShownAttempt,
    { submitted, standing }: Pick<OpenAttempt, 'submitted' | 'standing'>,
  ): OpenAttempt => {
    const kept = { row, round, live, paper, submitted, standing, saving: settled }
    if (opened.size >= mostInMemory) opened.delete(opened.keys().next().value ?? '')
    opened.set(row.tokenHash, kept)
    return kept
  }
  const open = async (row: AttemptRow): Promise<OpenAttempt> => {
    const there = opened.get(row.tokenHash)
    if (there) return there
    const submitted = (await submission(row.key)) !== undefined
    const { standing } = await saved(row.key)
    const shown = await paperOf(row)
    // Another request may have opened it meanwhile, and saved into that one.
    return opened.get(row.tokenHash) ?? keep(shown, { submitted, standing })
  }

  return {
    /** Draws the paper of one that is new, so not submitted, and keeps it in memory. */
    begin: (row: AttemptRow, live: LiveContest): ShownAttempt => {
      const shown = paperIn(row, live)
      if (!opened.has(row.tokenHash)) keep(shown, { submitted: false, standing: new Map() })
      return shown
    },
    paperOf,
    /** Drops it from memory: what is stored of it has changed. */
    forget: (tokenHash: string): void => void opened.delete(tokenHash),
    submission,
    /** @throws QuizError `attempt-unknown` */
    byToken: async (tokenHash: string): Promise<OpenAttempt> => {
      const there = opened.get(tokenHash)
      if (there) return there
      const where = { tokenHash: { equals: tokenHash } }
      const [row] = await find<AttemptRow>(slugs.attempts, where)
      if (!row) throw unknown()
      return open(row)
    },
    byReceipt: async (contest: string, receipt: string): Promise<AttemptRow | undefined> =>
      (
        await find<AttemptRow>(slugs.attempts, {
          and: [{ contest: { equals: contest } }, { receipt: { equals: receipt } }],
        })
      )[0],
    /** Of one participant in a round, newest first. */
    of: (contest: string, round: string, identity: string): Promise<AttemptRow[]> =>
      find<AttemptRow>(
        slugs.attempts,
        {
          and: [
            { contest: { equals: contest } },
            { roundKey: { equals: round } },
            { identity: { equals: identity } },
          ],
        },
        '-attempt',
      ),
    inRound: (contest: string, round: string): Promise<AttemptRow[]> =>
      find<AttemptRow>(slugs.attempts, {
        and: [{ contest: { equals: contest } }, { roundKey: { equals: round } }],
      }),
    /** Whether a save of that number says the same. */
    isSaved: async ({ key, answers }: { key: string; answers: Answers }): Promise<boolean> => {
      const [there] = await find<AnswerStep>(slugs.answers, { key: { equals: key } })
      return there !== undefined && canonicalJson(there.answers) === canonicalJson(answers)
    },
    /** What was saved so far, with the last number. */
    saved,
  }
}

/** {@link attemptsIn} of one Payload. */
export type Attempts = ReturnType<typeof attemptsIn>
