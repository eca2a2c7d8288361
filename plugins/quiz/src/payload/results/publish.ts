import { QuizError } from '../../core/quiz-error.ts'
import { publishedOf } from '../../core/results/published.ts'
import { resultOf } from '../../core/results/result.ts'
import { liveBySlug, type Service } from '../service.ts'
import { actsOf } from './acts.ts'
import { boardsOf } from './boards.ts'
import { newestRow, roundName, unknownRound } from './read-row.ts'

/** Files by the hashes of their lists and last acts: making one again costs what ranking does. */
const texts = new Map<string, string>()
const mostKept = 8

/**
 * The file of a released round by which anyone redoes hash, ranking, draw and prizes; JSON of
 * `Published`.
 *
 * @throws QuizError `results-not-released`
 */
export const publish = async (
  service: Service,
  slug: string,
  roundKey: string,
): Promise<string> => {
  const { contest } = await liveBySlug(service, slug)
  if (!roundName(contest, roundKey)) throw unknownRound()
  const shown = (await boardsOf(service, contest.id)).find((row) => row.roundKey === roundKey)
  if (shown?.state !== 'released')
    throw new QuizError('results-not-released', 403, {
      vi: 'Ban Tổ chức chưa công bố kết quả.',
      en: 'The results are not released yet.',
    })
  const acts = await actsOf(service, contest.id)
  const key = `${shown.hash} ${acts.at(-1)?.hash ?? ''}`
  const known = texts.get(key)
  if (known) return known
  const row = await newestRow(service, contest.id, roundKey)
  if (row?.state !== 'released') throw unknownRound()
  const text = JSON.stringify(
    publishedOf(
      row,
      resultOf(row.list, row.entropy),
      acts.map(({ body }) => body),
    ),
  )
  if (texts.size >= mostKept) texts.delete(texts.keys().next().value ?? '')
  texts.set(key, text)
  return text
}
