import type { CollectionSlug } from 'payload'
import { entropyOf } from '../../core/draw.ts'
import { readFrozen } from '../../core/freeze.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { slugs } from '../collections.ts'
import { type ResultRow, stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { addAct } from './acts.ts'
import { resultSlugs } from './collections.ts'
import { resultIn } from './read-row.ts'
import { sealOf } from './result-seal.ts'
import { settleActs } from './settle-acts.ts'

type Entered = { key: string; by: string; entropy: string; at: string }

/** Whether a list's own head asks for a draw. */
export const needsDraw = ({ list }: Pick<ResultRow, 'list'>): boolean =>
  readFrozen(list).head.draw !== null

/** What was typed for a result so far, oldest first. */
const enteredFor = async ({ payload }: Service, result: string): Promise<Entered[]> => {
  const { docs } = await payload.db.find<Entered & Record<string, unknown>>({
    collection: resultSlugs.draws,
    where: { result: { equals: result } },
    sort: 'at',
    ...{ limit: 0, pagination: false },
  })
  return docs
}

/** How many persons have entered the draw's numbers, and whether this one is among them. */
export const drawEntries = async (service: Service, result: string, by: string) => {
  const people = new Set((await enteredFor(service, result)).map((entered) => entered.by))
  return { entered: people.size, own: people.has(by) }
}

const read = (body: unknown): string => {
  const { entropy } = (body ?? {}) as { entropy?: unknown }
  const text = typeof entropy === 'string' ? entropyOf(entropy) : ''
  if (text.length >= 1 && text.length <= 200) return text
  throw new QuizError(
    'draw-invalid',
    400,
    {
      vi: 'Hãy ghi dãy số đã bốc, từ 1 đến 200 ký tự, ví dụ "07 15 22 38 41".',
      en: 'Give the numbers drawn, 1 to 200 characters, such as "07 15 22 38 41".',
    },
    { field: 'entropy' },
  )
}

/**
 * Enters the numbers that were drawn in public. They count once two persons have entered the same;
 * each may enter anew until then, and all that was typed is kept.
 *
 * @throws QuizError `draw-differs` when the two don't agree, `stage-wrong` before the close or after
 *   the draw, `draw-invalid`
 */
export const drawRound = async (
  service: Service,
  slug: string,
  roundKey: string,
  by: string,
  body: unknown,
) => {
  const entropy = read(body)
  const { contest, row } = await resultIn(service, slug, roundKey)
  if (row?.state !== 'frozen' || !needsDraw(row))
    throw stageWrong(
      'Chỉ nhập số bốc thăm khi danh sách đã chốt, chưa bốc thăm và thể lệ có bốc thăm.',
      'Numbers are entered once the list is frozen, before the draw, where the rules have one.',
    )
  const before = await enteredFor(service, row.key)
  const at = new Date().toISOString()
  const mine = { key: `${row.key}:${by}:${before.length}`, result: row.key, by, entropy, at }
  await service.writer.insert(resultSlugs.draws, mine)
  const last = new Map((await enteredFor(service, row.key)).map((one) => [one.by, one.entropy]))
  const others = [...last].filter(([person]) => person !== by)
  if (others.length === 0) return { round: roundKey, state: 'waiting' as const }
  if (!others.some(([, typed]) => typed === entropy))
    throw new QuizError('draw-differs', 409, {
      vi: 'Số bạn nhập khác số người kia đã nhập. Hai người hãy đối chiếu với biên bản rồi nhập lại.',
      en: 'Your numbers differ from the other person’s. Compare with the minutes and enter again.',
    })
  await settleActs(service, contest.id)
  const change = { state: 'drawn' as const, entropy, drawnAt: at }
  const done: unknown = await service.payload.db.updateOne({
    collection: slugs.results as CollectionSlug,
    where: { and: [{ key: { equals: row.key } }, { state: { equals: 'frozen' } }] },
    options: { atomic: true },
    data: { ...change, seal: sealOf(service.keys, { ...row, ...change }) },
  })
  if (!done) throw stageWrong('Đợt thi đã bốc thăm rồi.', 'The round is drawn already.')
  service.boards.delete(contest.id)
  await addAct(service, contest.id, by, {
    ...{ what: 'drawn', round: roundKey },
    facts: { hash: row.hash, entropy },
  })
  return { round: roundKey, state: 'drawn' as const }
}
