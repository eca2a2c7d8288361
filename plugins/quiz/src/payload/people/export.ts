import { answersOf } from '../../core/answers.ts'
import { personOf, pseudonymOf } from '../../core/freeze.ts'
import type { PaperQuestion } from '../../core/paper.ts'
import { complaintsOf } from '../results/complaints.ts'
import { resultsOf } from '../results.ts'
import type { Service } from '../service.ts'
import { attemptsOf, type Found, noteFound } from './find.ts'
import { looksAt } from './looks-at.ts'
import { readPeopleRequest } from './people-request.ts'

const answered = (
  paper: readonly PaperQuestion[],
  answers: Readonly<Record<string, readonly string[]>>,
) =>
  paper.map((shown) => {
    const texts = new Map(
      [...shown.options, ...(shown.matches ?? [])].map(({ id, text }) => [id, text.vi]),
    )
    const given = answers[shown.id] ?? []
    return {
      question: shown.text.vi,
      answer: given.map((item) =>
        item
          .split(':')
          .map((id) => texts.get(id) ?? id)
          .join(' → '),
      ),
    }
  })

const attemptData = async (service: Service, row: Found) => {
  const { attempts, keys } = service
  const { show, live, round } = await attempts.paperOf(row)
  const { contest } = live
  const submission = await attempts.submission(row.key)
  const saved = await attempts.saved(row.key)
  const private_ = JSON.parse(keys.open(row.sealed)) as Record<string, unknown>
  const own = [
    pseudonymOf(keys.lookup(), contest.id, row.receipt),
    personOf(keys.lookup(), contest.id, row.identity),
  ]
  const released = (await resultsOf(service, contest.id)).filter(
    ({ state }) => state === 'released',
  )
  return {
    contest: contest.title.vi,
    round: round.name.vi,
    participant: {
      ...(row.groupKey ? { group: row.groupKey } : {}),
      ...{ name: row.name, birthYear: row.birthYear, unit: row.unit, ...private_ },
      assistedBy: row.assistedBy,
    },
    consent: { text: contest.consent.vi, sha256: row.consent, at: row.startedAt },
    ...{ receipt: row.receipt, attempt: row.attempt, startedAt: row.startedAt },
    ...{ deadline: row.deadline, extraMinutes: row.extraMinutes, erasedAt: row.erasedAt },
    saves: saved.seq + 1,
    submittedAt: submission?.at ?? null,
    prediction: submission?.prediction ?? null,
    answers: answered(show(), submission?.answers ?? answersOf(saved.standing)),
    // Marks are told once everybody may know them.
    results: released.flatMap(({ roundKey, ranking }) =>
      (ranking ?? [])
        .filter(({ id }) => own.includes(id))
        .map((line) => ({ ...line, round: roundKey })),
    ),
    complaints: (await complaintsOf(service, contest, row.receipt)).map(
      ({ number, text, at, answer, answeredAt }) => ({ number, text, at, answer, answeredAt }),
    ),
  }
}

/**
 * All that is kept of a person, to be handed out on request: what was asked and answered, consent
 * with its text, results once released, complaints, and who looked. Noted.
 *
 * @throws QuizError as {@link readPeopleRequest}
 */
export const exportPeople = async (service: Service, body: unknown, by: string) => {
  const request = readPeopleRequest(body)
  const rows = await attemptsOf(service, request)
  await noteFound(
    service,
    { what: 'Xuất dữ liệu của một người', by, purpose: request.purpose },
    rows,
  )
  return {
    exportedAt: new Date().toISOString(),
    attempts: await Promise.all(rows.map((row) => attemptData(service, row))),
    looks: await looksAt(service, rows),
  }
}
