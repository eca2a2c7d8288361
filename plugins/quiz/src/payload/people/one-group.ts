import { QuizError } from '../../core/quiz-error.ts'
import { slugs } from '../collections.ts'
import type { Service } from '../service.ts'

/**
 * Holds a participant to one group for the whole contest: the first that they entered. Else rounds
 * for two groups would give one person two attempts.
 *
 * @param identity the keyed hash under which they enter once
 * @throws QuizError `group-differs`, which does not say which group it was
 */
export const holdToGroup = async (
  { writer, payload }: Service,
  contest: string,
  identity: string,
  groupKey: string,
): Promise<void> => {
  const key = `${contest}:${identity}`
  if (await writer.insert(slugs.entrants, { key, contest, groupKey })) return
  const held = await payload.db.findOne<{ id: string; groupKey: string }>({
    collection: slugs.entrants,
    where: { key: { equals: key } },
  })
  if (!held || held.groupKey === groupKey) return
  throw new QuizError(
    ...(['group-differs', 409] as const),
    {
      vi: 'Người này đã dự thi ở bảng khác. Mỗi người chỉ thi một bảng: hãy chọn lại bảng đã thi.',
      en: 'This participant entered in another group. Each person keeps to one: choose that group.',
    },
    { field: 'group' },
  )
}
