import type { CollectionSlug, Payload } from 'payload'
import { type AnswerStep, type Answers, type Standing, withStep } from '../core/answers.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { Round } from '../core/contest.ts'
import { type Asked, paperFrom, paperSeed } from '../core/paper.ts'
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
  asked: Asked[]
  /** Whether it is known to be submitted; another process may know more. */
  submitted: boolean
  /** What was saved and acknowledged; another process may have taken more. */
  standing: Standing
}

const mostInMemory = 12_000

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

  const paperOf = async (row: AttemptRow): Promise<Omit<OpenAttempt, 'submitted' | 'standing'>> => {
    const live = await contests.byVersion(row.version)
    const { contest } = live
    const round = contest.rounds.find(({ key }) => key === row.roundKey)
    if (!round) throw unknown()
    const { questions } = contest
    const { identity: participant, attempt } = row
    const of = { contest: contest.id, round: round.key, participant, attempt }
    const seed = paperSeed(keys.paper(), of, nativeHmac)
    const { blueprint, shuffle } = round
    const asked = paperFrom(seed, { blueprint, questions, shuffle }, nativeExpand)
    return { row, round, live, asked }
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

  const open = async (row: AttemptRow, isNew = false): Promise<OpenAttempt> => {
    const there = opened.get(row.tokenHash)
    if (there) return there
    const submitted = !isNew && (await submission(row.key)) !== undefined
    const { standing } = isNew ? { standing: new Map() } : await saved(row.key)
    const made = { ...(await paperOf(row)), submitted, standing }
    // Another request may have opened it meanwhile, and saved into that one.
    const other = opened.get(row.tokenHash)
    if (other) return other
    if (opened.size >= mostInMemory) opened.delete(opened.keys().next().value ?? '')
    opened.set(row.tokenHash, made)
    return made
  }

  return {
    /** Keeps it in memory; a new one can't have been submitted. */
    open,
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
