import { QuizError } from '../../core/quiz-error.ts'
import { type Published, publishedOf } from '../../core/results/published.ts'
import { resultOf } from '../../core/results/result.ts'
import type { Service } from '../service.ts'
import { resultIn } from './read-row.ts'

/**
 * The file of a released round by which anyone redoes hash, ranking, draw and prizes.
 *
 * @throws QuizError `results-not-released`
 */
export const publish = async (
  service: Service,
  slug: string,
  roundKey: string,
): Promise<Published> => {
  const { row } = await resultIn(service, slug, roundKey)
  if (row?.state !== 'released')
    throw new QuizError('results-not-released', 403, {
      vi: 'Ban Tổ chức chưa công bố kết quả.',
      en: 'The results are not released yet.',
    })
  return publishedOf(row, resultOf(row.list, row.entropy))
}
