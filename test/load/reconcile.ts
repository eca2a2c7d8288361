import { createHash } from 'node:crypto'
import Database from 'libsql'
import type { Acknowledged } from './participant.ts'

type AttemptRow = { key: string; receipt: string; token_hash: string; identity: string }
type AnswerRow = { attempt: string; seq: number; answers: string }
type SubmissionRow = { key: string; answers: string; prediction: number; at: string }

const canonical = (json: string): string =>
  JSON.stringify(
    Object.entries(JSON.parse(json) as Record<string, unknown>).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  )

/** What was compared, and each thing that was wrong; none when the two agree to the last row. */
export type Reconciled = {
  attempts: number
  answers: number
  submissions: number
  wrong: string[]
}

const compare = (
  person: Acknowledged,
  attempt: AttemptRow | undefined,
  rows: { answers: Map<string, AnswerRow>; submissions: Map<string, SubmissionRow> },
): string[] => {
  const { receipt, token, saves, submission } = person
  if (!attempt) return [`attempt ${receipt} is lost`]
  const hash = createHash('sha256').update(token.slice('Bearer '.length)).digest('hex')
  const wrong = hash === attempt.token_hash ? [] : [`attempt ${receipt} has another token`]
  for (const [seq, answers] of saves) {
    const row = rows.answers.get(`${attempt.key} ${seq}`)
    if (!row) wrong.push(`save ${seq} of ${receipt} is lost`)
    else if (canonical(row.answers) !== canonical(answers))
      wrong.push(`save ${seq} of ${receipt} has other answers`)
  }
  if (!submission) return wrong
  const row = rows.submissions.get(attempt.key)
  if (!row) return [...wrong, `the submission of ${receipt} is lost`]
  const isSame =
    canonical(row.answers) === canonical(submission.answers) &&
    row.prediction === submission.prediction &&
    row.at === submission.at
  return isSame ? wrong : [...wrong, `the submission of ${receipt} is another`]
}

/**
 * Compares everything that was acknowledged with the database file, row by row: nothing lost,
 * nothing changed, nothing twice, nothing that nobody was told of.
 *
 * @param database path of a SQLite file that no server has open
 * @param people whose every request was acknowledged in the end
 */
export const reconcile = (database: string, people: readonly Acknowledged[]): Reconciled => {
  const connection = new Database(database, { readonly: true })
  const all = <T>(sql: string): T[] => connection.prepare(sql).all() as T[]
  try {
    const attempts = all<AttemptRow>('select key, receipt, token_hash, identity from quiz_attempts')
    const answers = all<AnswerRow>('select attempt, seq, answers from quiz_answers')
    const submissions = all<SubmissionRow>(
      'select key, answers, prediction, at from quiz_submissions',
    )
    const rows = {
      answers: new Map(answers.map((row) => [`${row.attempt} ${row.seq}`, row])),
      submissions: new Map(submissions.map((row) => [row.key, row])),
    }
    const byReceipt = new Map(attempts.map((row) => [row.receipt, row]))
    const wrong = people.flatMap((person) => compare(person, byReceipt.get(person.receipt), rows))
    const saved = people.reduce((sum, { saves }) => sum + saves.size, 0)
    const submitted = people.filter(({ submission }) => submission).length
    const identities = new Set(attempts.map(({ identity }) => identity))
    const counts = [
      ['attempts', attempts.length, people.length],
      ['participants', identities.size, people.length],
      ['answers', answers.length, saved],
      ['answers without doubles', rows.answers.size, saved],
      ['submissions', submissions.length, submitted],
    ] as const
    for (const [what, found, told] of counts)
      if (found !== told) wrong.push(`${what}: ${found} in the database, ${told} acknowledged`)
    return {
      attempts: attempts.length,
      answers: answers.length,
      submissions: submissions.length,
      wrong,
    }
  } finally {
    connection.close()
  }
}
