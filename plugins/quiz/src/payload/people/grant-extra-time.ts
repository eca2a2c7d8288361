import { isInTime } from '../../core/attempt-clock.ts'
import { isoOf } from '../../core/iso.ts'
import { extraMinutes } from '../../core/people/extra-time.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { slugs } from '../collections.ts'
import { stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { noteFound } from './find.ts'
import { readPeopleRequest } from './people-request.ts'

const unknown = () =>
  new QuizError(
    'receipt-unknown',
    404,
    { vi: 'Mã dự thi chưa đúng.', en: 'The receipt code is not right.' },
    { field: 'receipt' },
  )

/**
 * Gives an attempt under way the extra time of its contest, once; noted. The participant's page
 * hears of it with its next save.
 *
 * @throws QuizError `receipt-unknown`, or `stage-wrong` where there is none, it was given or is over
 */
export const grantExtraTime = async (service: Service, body: unknown, by: string) => {
  const { by: wanted, purpose } = readPeopleRequest(body)
  if (!('receipt' in wanted)) throw unknown()
  const { docs } = await service.payload.db.find<{ id: string; tokenHash: string }>({
    collection: slugs.attempts,
    where: { receipt: { equals: wanted.receipt } },
    limit: 1,
  })
  const [found] = docs
  if (!found) throw unknown()
  const { row, round, live } = await service.attempts.byToken(found.tokenHash)
  const { extraTime } = live.contest
  if (!extraTime)
    throw stageWrong('Thể lệ cuộc thi không có thêm giờ.', 'The contest has no extra time.')
  const deadline = new Date(row.deadline).getTime()
  const isOver =
    !isInTime(deadline, round, Date.now()) || (await service.attempts.submission(row.key))
  if (isOver) throw stageWrong('Lượt thi này đã kết thúc.', 'This attempt is over.')
  const minutes = extraMinutes(round.minutes, extraTime)
  const note = { what: 'Cấp thêm giờ', by, purpose }
  await noteFound(service, note, [{ ...row, id: found.id }])
  const done: unknown = await service.payload.db.updateOne({
    collection: slugs.attempts,
    where: { and: [{ key: { equals: row.key } }, { extraMinutes: { equals: 0 } }] },
    data: { extraMinutes: minutes, extraBy: by, deadline: isoOf(deadline + minutes * 60_000) },
  })
  service.attempts.forget(found.tokenHash)
  if (!done) throw stageWrong('Lượt thi này đã được thêm giờ.', 'It has its extra time already.')
  return { extraMinutes: minutes, deadline: isoOf(deadline + minutes * 60_000) }
}
