import { deadlineOf, isInTime } from '../core/attempt-clock.ts'
import { chanceOf } from '../core/chance.ts'
import type { Contest } from '../core/contest.ts'
import { identityOf } from '../core/identity.ts'
import { extraMinutes } from '../core/people/extra-time.ts'
import { isoOf } from '../core/iso.ts'
import { QuizError } from '../core/quiz-error.ts'
import { newReceipt } from '../core/receipt.ts'
import { answerOf, answerTo } from './answer-to.ts'
import type { AttemptRow } from './attempts.ts'
import { slugs } from './collections.ts'
import { freshBytes } from './fresh-bytes.ts'
import { openRound } from './open-round.ts'
import { holdToGroup } from './people/one-group.ts'
import { readEntry } from './read-entry.ts'
import { keyedHex, nativeHmac, sha256Hex } from './native-hash.ts'
import { liveBySlug, type Service } from './service.ts'
import { hashToken, tokenOf } from './tokens.ts'
import { tracesOf } from './traces.ts'

/** Says who enters, before any attempt is made: the rate limit is kept by it. */
export type Countable = (identity: string) => Promise<void>

/** How a start came in. */
type Arrival = { count: Countable; visitor: string }

/** Enough for a receipt, most of the time. */
const receiptBytes = 64

const consents = new WeakMap<Contest, string>()

/** The hash of the wording that participants agree to, made once for each version. */
const consentHash = (contest: Contest): string => {
  const known = consents.get(contest)
  if (known !== undefined) return known
  const made = sha256Hex(contest.consent.vi)
  consents.set(contest, made)
  return made
}

/**
 * Opens an attempt, or the same one again to the same client-made secret.
 *
 * @param count told the participant's identity; it may throw `too-many-requests`
 * @throws QuizError `already-entered`, `attempts-used`, `barred`, `group-differs` or `proof-invalid`, and
 *   what the round or the entry is refused for
 */
export const start = async (
  service: Service,
  slug: string,
  body: unknown,
  { count, visitor }: Arrival,
) => {
  const { keys, writer, attempts, proofs } = service
  const now = Date.now()
  const live = await liveBySlug(service, slug)
  const { contest, version } = live
  const entry = readEntry(body, contest, new Date().getFullYear())
  const { participant, secret, round: wanted } = entry
  const round = openRound(contest, wanted, now, participant)
  const extra =
    entry.extraTime && contest.extraTime ? extraMinutes(round.minutes, contest.extraTime) : 0
  const { name, birthYear, unit, group = null, ...private_ } = participant
  const identity = identityOf(
    keys.lookup(),
    contest.id,
    contest.uniqueness,
    participant,
    secret,
    nativeHmac,
  )
  if (!identity)
    throw new QuizError('contest-invalid', 409, {
      vi: 'Cuộc thi thiếu thông tin để nhận người dự thi; hãy báo Ban Tổ chức.',
      en: 'The contest does not ask for what tells participants apart.',
    })
  await count(identity)
  await service.barred.demandFree(participant)
  if (contest.proofOfWork)
    await proofs.demand((body as { proof?: unknown }).proof, contest.id, identity)
  if (group !== null) await holdToGroup(service, contest.id, identity, group)
  const secretHash = sha256Hex(secret)

  /** The answer to a new attempt; null when it was there. */
  const begin = async (attempt: number): Promise<Uint8Array<ArrayBuffer> | null> => {
    const key = `${contest.id}:${round.key}:${identity}:${attempt}`
    const token = tokenOf(keys, key, secretHash)
    const { deviceHash, addressHash } = tracesOf(keys, contest.id, { body, visitor })
    // Member by member: a crowd's rows are made by spreads at several times the cost.
    const row: AttemptRow = {
      key,
      contest: contest.id,
      roundKey: round.key,
      identity,
      attempt,
      version,
      tokenHash: hashToken(token),
      secretHash,
      receipt: newReceipt(chanceOf(() => freshBytes(receiptBytes))),
      startedAt: isoOf(now),
      deadline: isoOf(deadlineOf(round, now, extra)),
      name,
      groupKey: group,
      unit: unit ?? null,
      birthYear: birthYear ? String(birthYear) : null,
      sealed: keys.seal(JSON.stringify(private_)),
      phoneHash: participant.phone ? keyedHex(keys.lookup(), 'phone', participant.phone) : null,
      consent: consentHash(contest),
      extraMinutes: extra,
      extraBy: extra > 0 ? 'participant' : null,
      assistedBy: entry.helper,
      erasedAt: null,
      deviceHash,
      addressHash,
    }
    if (!(await writer.insert(slugs.attempts, row))) return null
    return answerOf(service, attempts.begin(row, live), null, token)
  }

  const first = await begin(1)
  if (first) return { status: 201, body: first }
  const [last] = await attempts.of(contest.id, round.key, identity)
  if (!last) throw new Error('quiz: an attempt that was there is gone.')
  const submitted = await attempts.submission(last.key)
  const isUnderWay = !submitted && isInTime(new Date(last.deadline).getTime(), round, now)
  if (isUnderWay && last.secretHash === secretHash)
    return { status: 200, body: await answerTo(service, await attempts.paperOf(last)) }
  if (isUnderWay)
    throw new QuizError('already-entered', 409, {
      vi: 'Người này đang có một lượt thi. Hãy mở lại bằng mã dự thi đã nhận khi bắt đầu.',
      en: 'This participant has an attempt under way. Open it with the receipt code.',
    })
  if (last.attempt < round.attempts) {
    const next = await begin(last.attempt + 1)
    if (next) return { status: 201, body: next }
  }
  throw new QuizError('attempts-used', 409, {
    vi: 'Người này đã dự thi đợt này. Hãy tra kết quả bằng mã dự thi.',
    en: 'This participant has taken part in this round. Look the result up by the receipt code.',
  })
}
