import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { strayAnswers } from '../core/answers.ts'
import { deadlineOf, isInTime, windowState } from '../core/attempt-clock.ts'
import { base64url } from '../core/base64url.ts'
import { canonicalJson } from '../core/canonical.ts'
import { chanceFrom } from '../core/chance.ts'
import type { Contest, Round } from '../core/contest.ts'
import { identityOf, readPhone } from '../core/identity.ts'
import { keyedHash, keyedHex, sha256Hex } from '../core/keyed-hash.ts'
import { QuizError } from '../core/quiz-error.ts'
import { newReceipt, readReceipt } from '../core/receipt.ts'
import { type AttemptRow, type Attempts, attemptsIn, type OpenAttempt } from './attempts.ts'
import { slugs } from './collections.ts'
import { type GroupStore, type GroupWriter, groupWriter } from './group-writer.ts'
import type { QuizKeys } from './keys.ts'
import { type LiveContests, liveContests } from './live-contests.ts'
import { readAnswers, readPrediction, readSeq } from './read-answers.ts'
import { readEntry } from './read-entry.ts'
import { type ResultRow, shownResult } from './results.ts'

/** All that serves participants of one Payload. */
export type Service = {
  payload: Payload
  keys: QuizKeys
  writer: GroupWriter
  contests: LiveContests
  attempts: Attempts
}

/** Makes it. */
export const serviceOf = (
  payload: Payload,
  { collection, keys, store }: { collection: string; keys: QuizKeys; store: GroupStore },
): Service => {
  const writer = groupWriter(store)
  const contests = liveContests(payload, collection, { keys, writer })
  return { payload, keys, writer, contests, attempts: attemptsIn(payload, keys, contests) }
}

const closed = (receipt: string) =>
  new QuizError('attempt-closed', 409, {
    vi: `Bài thi này đã nộp. Mã dự thi: ${receipt}.`,
    en: `This attempt was submitted. Receipt code: ${receipt}.`,
  })

const liveBySlug = async ({ contests }: Service, slug: string) => {
  const live = await contests.bySlug(slug)
  if (live) return live
  throw new QuizError('contest-unknown', 404, {
    vi: 'Không có cuộc thi này, hoặc cuộc thi chưa mở.',
    en: 'There is no such contest, or it is not open.',
  })
}

const isoOf = (time: number): string => new Date(time).toISOString()

/** What everybody may know of a contest. Every member is named: nothing of the key slips through. */
export const describe = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  const now = Date.now()
  return {
    ...{ slug, title: contest.title, intro: contest.intro, rules: contest.rules },
    consent: contest.consent,
    fields: ['name', ...contest.fields],
    units: contest.units,
    prediction: contest.prediction,
    tieBreaks: contest.tieBreaks,
    prizes: contest.prizes,
    rounds: contest.rounds.map((round) => ({
      ...{ key: round.key, name: round.name, minutes: round.minutes, attempts: round.attempts },
      opensAt: isoOf(round.opensAt),
      closesAt: isoOf(round.closesAt),
      questions: round.blueprint.reduce((sum, { count }) => sum + count, 0),
      state: windowState(round, now),
    })),
    serverTime: isoOf(now),
  }
}

const openRound = ({ rounds }: Contest, wanted: string | undefined, now: number): Round => {
  const offered = wanted ? rounds.filter(({ key }) => key === wanted) : rounds
  const open = offered.find((round) => windowState(round, now) === 'open')
  if (open) return open
  const next = offered.find((round) => windowState(round, now) === 'early')
  if (!next)
    throw new QuizError('over', 410, {
      vi: 'Đợt thi đã kết thúc.',
      en: 'The round is over.',
    })
  throw new QuizError(
    'not-open-yet',
    409,
    { vi: 'Đợt thi chưa mở.', en: 'The round is not open yet.' },
    { retryAfter: Math.min(3600, Math.ceil((next.opensAt - now) / 1000)) },
  )
}

const tokenOf = (keys: QuizKeys, key: string, secretHash: string): string =>
  base64url(keyedHash(keys.paper(), 'token', key, secretHash))

/** A token as it is looked up by. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

const answerTo = async (
  service: Service,
  { row, asked, round }: OpenAttempt,
  resumed: boolean,
) => ({
  token: tokenOf(service.keys, row.key, row.secretHash),
  round: round.key,
  deadline: row.deadline,
  serverTime: isoOf(Date.now()),
  receipt: row.receipt,
  paper: { questions: asked.map(({ shown }) => shown) },
  ...(resumed ? await savedOf(service, row) : {}),
})

const savedOf = async ({ attempts }: Service, { key }: AttemptRow) => {
  const [{ answers, seq }, submission] = await Promise.all([
    attempts.saved(key),
    attempts.submission(key),
  ])
  return { saved: { seq, answers }, submittedAt: submission?.at ?? null }
}

/** Says who enters, before any attempt is made: the rate limit is kept by it. */
export type Countable = (identity: string) => Promise<void>

/**
 * Opens an attempt, or the same one again to the same client-made secret.
 *
 * @param count told the participant's identity; it may throw `too-many-requests`
 */
export const start = async (service: Service, slug: string, body: unknown, count: Countable) => {
  const { keys, writer, attempts } = service
  const now = Date.now()
  const { contest, version } = await liveBySlug(service, slug)
  const { participant, secret, round: wanted } = readEntry(body, contest, new Date().getFullYear())
  const round = openRound(contest, wanted, now)
  const { name, birthYear, unit, ...private_ } = participant
  const identity = identityOf(keys.lookup(), contest.id, contest.uniqueness, participant, secret)
  if (!identity)
    throw new QuizError('contest-invalid', 409, {
      vi: 'Cuộc thi thiếu thông tin để nhận người dự thi; hãy báo Ban Tổ chức.',
      en: 'The contest does not ask for what tells participants apart.',
    })
  await count(identity)
  const secretHash = sha256Hex(secret)

  const insert = async (attempt: number): Promise<OpenAttempt | null> => {
    const key = `${contest.id}:${round.key}:${identity}:${attempt}`
    const row: AttemptRow = {
      ...{ key, contest: contest.id, roundKey: round.key, identity, attempt, version },
      tokenHash: hashToken(tokenOf(keys, key, secretHash)),
      ...{ secretHash, receipt: newReceipt(chanceFrom(randomBytes(32))) },
      startedAt: isoOf(now),
      deadline: isoOf(deadlineOf(round, now)),
      ...{ name, unit: unit ?? null, birthYear: birthYear ? String(birthYear) : null },
      sealed: keys.seal(JSON.stringify(private_)),
      phoneHash: participant.phone ? keyedHex(keys.lookup(), 'phone', participant.phone) : null,
      consent: sha256Hex(contest.consent.vi),
    }
    return (await writer.insert(slugs.attempts, row)) ? attempts.open(row, true) : null
  }

  const first = await insert(1)
  if (first) return { status: 201, body: await answerTo(service, first, false) }
  const [last] = await attempts.of(contest.id, round.key, identity)
  if (!last) throw new Error('quiz: an attempt that was there is gone.')
  const submitted = await attempts.submission(last.key)
  const isUnderWay = !submitted && isInTime(new Date(last.deadline).getTime(), round, now)
  if (isUnderWay && last.secretHash === secretHash)
    return { status: 200, body: await answerTo(service, await attempts.open(last), true) }
  if (isUnderWay)
    throw new QuizError('already-entered', 409, {
      vi: 'Người này đang có một lượt thi. Hãy mở lại bằng mã dự thi đã nhận khi bắt đầu.',
      en: 'This participant has an attempt under way. Open it with the receipt code.',
    })
  if (last.attempt < round.attempts) {
    const next = await insert(last.attempt + 1)
    if (next) return { status: 201, body: await answerTo(service, next, false) }
  }
  throw new QuizError('attempts-used', 409, {
    vi: 'Người này đã dự thi đợt này. Hãy tra kết quả bằng mã dự thi.',
    en: 'This participant has taken part in this round. Look the result up by the receipt code.',
  })
}

/** Opens an attempt on another device, by its receipt code and, where it was asked, the phone. */
export const resume = async (service: Service, slug: string, body: unknown, count: Countable) => {
  const { contest } = await liveBySlug(service, slug)
  const { receipt, phone } = (body ?? {}) as { receipt?: unknown; phone?: unknown }
  const code = typeof receipt === 'string' ? readReceipt(receipt) : null
  await count(`receipt ${code ?? 'none'}`)
  const row = code ? await service.attempts.byReceipt(contest.id, code) : undefined
  const given = typeof phone === 'string' ? readPhone(phone) : null
  const phoneHash = given ? keyedHex(service.keys.lookup(), 'phone', given) : null
  if (!row || (row.phoneHash && row.phoneHash !== phoneHash))
    throw new QuizError('receipt-unknown', 404, {
      vi: 'Mã dự thi hoặc số điện thoại chưa đúng.',
      en: 'The receipt code or the phone number is not right.',
    })
  return answerTo(service, await service.attempts.open(row), true)
}

const checked = (attempt: OpenAttempt, body: unknown) => {
  const answers = readAnswers(body)
  const stray = strayAnswers(attempt.asked, answers)
  if (stray.length === 0) return answers
  throw new QuizError(
    'answers-invalid',
    400,
    { vi: 'Có câu trả lời không thuộc đề này.', en: 'An answer does not belong to this paper.' },
    { field: `answers.${(stray[0] ?? '').slice(0, 40)}` },
  )
}

const demandTime = ({ row, round }: OpenAttempt, now: number): void => {
  if (isInTime(new Date(row.deadline).getTime(), round, now)) return
  throw new QuizError('late', 410, {
    vi: `Đã hết giờ làm bài. Những câu đã lưu vẫn được tính. Mã dự thi: ${row.receipt}.`,
    en: `The time is over. What was saved counts. Receipt code: ${row.receipt}.`,
  })
}

/** Saves answers; acknowledged after the commit. The same number twice is one save. */
export const save = async (service: Service, token: string, body: unknown) => {
  const now = Date.now()
  const attempt = await service.attempts.byToken(hashToken(token))
  const seq = readSeq(body)
  const answers = checked(attempt, body)
  const { key, receipt } = attempt.row
  demandTime(attempt, now)
  if (attempt.submitted) throw closed(receipt)
  const row = { key: `${key}:${seq}`, attempt: key, seq, answers, at: isoOf(now) }
  if (!(await service.writer.insert(slugs.answers, row)) && !(await service.attempts.isSaved(row)))
    throw new QuizError('seq-taken', 409, {
      vi: 'Bài đang mở ở nơi khác; trang sẽ tự lưu lại.',
      en: 'Another tab or device saved under this number: save again under a higher one.',
    })
  return { saved: seq, serverTime: isoOf(Date.now()) }
}

/** Submits; of several, the first wins, and the same one again is answered alike. */
export const submit = async (service: Service, token: string, body: unknown) => {
  const now = Date.now()
  const attempt = await service.attempts.byToken(hashToken(token))
  const answers = checked(attempt, body)
  const prediction = readPrediction(body)
  const { key, receipt } = attempt.row
  const bodyHash = sha256Hex(canonicalJson({ answers, prediction }))
  if (!attempt.submitted) {
    demandTime(attempt, now)
    const row = { key, answers, prediction, bodyHash, at: isoOf(now) }
    const isFirst = await service.writer.insert(slugs.submissions, row)
    attempt.submitted = true
    if (isFirst) return { receipt, submittedAt: row.at }
  }
  const winner = await service.attempts.submission(key)
  if (winner?.bodyHash === bodyHash) return { receipt, submittedAt: winner.at }
  throw closed(receipt)
}

/** Results of a contest's rounds: hashes from the freeze on, rankings once released. */
export const results = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  const { docs } = await service.payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest.id } },
    sort: 'key',
    limit: 0,
    pagination: false,
  })
  const shown = docs.map(shownResult)
  if (shown.some(({ state }) => state === 'released')) return { rounds: shown }
  throw new QuizError('results-not-released', 403, {
    vi: 'Ban Tổ chức chưa công bố kết quả.',
    en: 'The results are not released yet.',
  })
}
