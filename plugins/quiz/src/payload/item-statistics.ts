import { answerTimes } from '../core/statistics/answer-times.ts'
import { answerCounts, type AnswerCount } from '../core/statistics/answer-counts.ts'
import {
  type ItemStatistics,
  itemStatistics,
  type PaperStatistics,
  type Sheet,
} from '../core/statistics/item-statistics.ts'
import { median } from '../core/statistics/moments.ts'
import type { Answers } from '../core/answers.ts'
import type { Asked } from '../core/paper.ts'
import { kinds } from '../core/questions/kinds.ts'
import type { Question } from '../core/questions/question.ts'
import { type AttemptRow } from './attempts.ts'
import { grade, type Trail } from './grade.ts'
import { resultsOf, stageWrong } from './results.ts'
import { standingKey } from './results/standing-key.ts'
import { liveBySlug, type Service } from './service.ts'

/** A question of a round as its organisers see it afterwards. */
export type ItemReport = ItemStatistics &
  Pick<Question, 'type' | 'text'> & {
    answered: number
    /** The median time at it, in seconds; null where no save tells. */
    seconds: number | null
    answers: AnswerCount[]
  }

/** What a round's answers say of its questions. */
export type StatisticsReport = { paper: PaperStatistics; items: ItemReport[] }

type Column = { question: Question; decoded: (readonly string[])[]; times: number[] }

const sheetOf = (
  asked: readonly Asked[],
  answers: Answers,
  { startedAt, saves }: Trail,
  columns: Map<string, Column>,
  keyOf: (asked: Question) => Question,
): Sheet => {
  const sheet = new Map<string, number>()
  const times = answerTimes(startedAt, saves)
  for (const { id, question, ids } of asked) {
    const kind = kinds[question.type]
    const decoded = kind.decode(question, ids, answers[id] ?? []) ?? []
    const column = columns.get(question.key) ?? { question, decoded: [], times: [] }
    // A later version's words stand for the question; marks are by the key that stands.
    column.decoded.push(decoded)
    const time = times.get(id)
    if (time !== undefined) column.times.push(time / 1000)
    columns.set(question.key, column)
    sheet.set(question.key, kind.score(keyOf(question), decoded, question))
  }
  return sheet
}

/**
 * Statistics of a round that is closed, of each participant's first attempt, by the key that its
 * list was marked by.
 *
 * @throws QuizError while the round is not closed, or when there is none of that name
 */
export const statisticsOf = async (
  service: Service,
  slug: string,
  roundKey: string,
): Promise<StatisticsReport> => {
  const { contest } = await liveBySlug(service, slug)
  const closed = (await resultsOf(service, contest.id)).find((row) => row.roundKey === roundKey)
  if (!closed)
    throw stageWrong(
      'Hãy chốt đợt thi rồi xem thống kê câu hỏi.',
      'Close the round first, then see its statistics.',
    )
  const rows = await service.attempts.inRound(contest.id, roundKey)
  const first = new Map<string, AttemptRow>()
  for (const row of rows) {
    const known = first.get(row.identity)
    if (!known || row.attempt < known.attempt) first.set(row.identity, row)
  }
  const columns = new Map<string, Column>()
  const sheets: Sheet[] = []
  const keyOf = await standingKey(service, closed)
  await grade(service, [...first.values()], {
    keyOf,
    seen: (asked, answers, trail) => {
      sheets.push(sheetOf(asked, answers, trail, columns, keyOf))
    },
  })
  const { items, paper } = itemStatistics(sheets)
  return {
    paper,
    items: items.flatMap((item) => {
      const column = columns.get(item.key)
      if (!column) return []
      const { question, decoded, times } = column
      return [
        {
          ...item,
          ...{ type: question.type, text: question.text },
          answered: decoded.filter(({ length }) => length > 0).length,
          seconds: median(times),
          answers: answerCounts(question, decoded),
        },
      ]
    }),
  }
}
