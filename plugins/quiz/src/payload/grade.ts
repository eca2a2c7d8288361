import type { CollectionSlug } from 'payload'
import { type Answers, countRight, standingAnswers } from '../core/answers.ts'
import { entryText, wholeAnswers } from '../core/entry-hash.ts'
import { type Listed, personOf, pseudonymOf } from '../core/freeze.ts'
import type { Question } from '../core/questions/question.ts'
import { type Counting, countingAttempt } from '../core/ranking.ts'
import type { TimedSave } from '../core/statistics/answer-times.ts'
import { type Asked, askedIn } from '../core/paper.ts'
import type { AttemptRow, SubmissionRow } from './attempts.ts'
import { slugs } from './collections.ts'
import { sha256Hex } from './native-hash.ts'
import type { Service } from './service.ts'

/** How an attempt came to its answers, in ms. */
export type Trail = { startedAt: number; saves: readonly TimedSave[] }

/** An attempt with its marks. */
export type Graded = { row: AttemptRow; entry: Listed }

const allOf = async <T>({ payload }: Service, collection: string, where: object): Promise<T[]> => {
  const { docs } = await payload.db.find<T & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    ...{ where: where as never, limit: 0, pagination: false },
  })
  return docs
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )

/**
 * Marks every attempt by what its submission holds; one that was never submitted counts with what
 * was saved in time.
 *
 * @param keyOf the question by whose key an asked one is marked. @default itself
 * @param seen is told each paper with its answers and the saves they came by, which are not kept
 */
export const grade = async (
  service: Service,
  rows: readonly AttemptRow[],
  {
    keyOf,
    seen,
  }: {
    keyOf?: (asked: Question) => Question
    seen?: (asked: readonly Asked[], answers: Answers, trail: Trail) => void
  } = {},
): Promise<Graded[]> => {
  const graded: Graded[] = []
  const lookup = service.keys.lookup()
  for (const group of chunks(rows, 300)) {
    const keys = group.map(({ key }) => key)
    const submissions = await allOf<SubmissionRow>(service, slugs.submissions, {
      key: { in: keys },
    })
    type Step = Omit<TimedSave, 'at'> & { attempt: string; at: string }
    const steps = await allOf<Step>(service, slugs.answers, { attempt: { in: keys } })
    for (const row of group) {
      const { paper, live } = await service.attempts.paperOf(row)
      const asked = askedIn(paper)
      const submission = submissions.find(({ key }) => key === row.key)
      const own = steps.filter(
        // A save that crossed the submission on its way is not part of it.
        ({ attempt, at }) => attempt === row.key && (!submission || at <= submission.at),
      )
      if (!submission && own.length === 0) continue
      const answers = wholeAnswers(asked, submission?.answers ?? standingAnswers(own))
      seen?.(asked, answers, {
        startedAt: new Date(row.startedAt).getTime(),
        saves: own.map((step) => ({ ...step, at: new Date(step.at).getTime() })),
      })
      const prediction = submission?.prediction ?? null
      const [at, { receipt }] = [submission?.at ?? row.deadline, row]
      const submittedAt = new Date(at).getTime()
      graded.push({
        row,
        entry: {
          id: pseudonymOf(lookup, live.contest.id, receipt),
          person: personOf(lookup, live.contest.id, row.identity),
          ...(row.groupKey ? { group: row.groupKey } : {}),
          unit: row.unit,
          right: countRight(asked, answers, keyOf),
          prediction,
          duration: Math.max(0, submittedAt - new Date(row.startedAt).getTime()),
          submittedAt,
          entryHash: sha256Hex(entryText({ receipt, submittedAt: at, answers, prediction })),
        },
      })
    }
  }
  return graded
}

/** The attempt of each person that counts, with the hashes of the others. */
export const countedOf = (graded: readonly Graded[], counting: Counting): Graded[] => {
  const people = groupedBy(graded)
  return [...people.values()].flatMap((own) => {
    const counted = countingAttempt(
      own.map(({ entry }) => entry),
      counting,
    )
    const others = own.filter(({ entry }) => entry.id !== counted?.id)
    const uncounted = others.flatMap(({ entry }) => entry.entryHash ?? []).sort()
    return own
      .filter(({ entry }) => entry.id === counted?.id)
      .map(({ row, entry }) => ({
        row,
        entry: { ...entry, ...(uncounted.length > 0 ? { uncounted } : {}) },
      }))
  })
}

const groupedBy = (graded: readonly Graded[]): Map<string, Graded[]> => {
  const people = new Map<string, Graded[]>()
  for (const one of graded)
    people.set(one.row.identity, [...(people.get(one.row.identity) ?? []), one])
  return people
}
