import type { Window } from './attempt-clock.ts'
import { type BlueprintRow, blueprintGaps } from './blueprint.ts'
import type { ChangeNote } from './changes.ts'
import type { Masking } from './mask-name.ts'
import type { Eligibility } from './people/eligibility.ts'
import type { PeoplePlan } from './people/plan.ts'
import { peopleFaults } from './people/plan-faults.ts'
import type { PredictionTarget } from './prediction-target.ts'
import { kinds } from './questions/kinds.ts'
import type { Question } from './questions/question.ts'
import type { Counting, TieBreak } from './ranking.ts'
import { planFaults } from './results/plan-faults.ts'
import type { ResultsPlan } from './results/prize.ts'
import type { Text } from './text.ts'
import type { Uniqueness } from './identity.ts'

/** What a participant may be asked beside the name. */
export type AskedField = 'phone' | 'birthYear' | 'unit' | 'address' | 'idNumber'

/** One round of a contest. */
export type Round = Window & {
  key: string
  name: Text
  blueprint: readonly BlueprintRow[]
  shuffle: boolean
  /** How many attempts a participant has. */
  attempts: number
  counts: Counting
  admits: Eligibility
}

/** A contest as it runs: the approved version, with the key. */
export type Contest = ResultsPlan &
  PeoplePlan & {
    id: string
    slug: string
    title: Text
    intro: Text
    rules: Text
    consent: Text
    rounds: readonly Round[]
    fields: readonly AskedField[]
    units: readonly string[]
    uniqueness: Uniqueness
    prediction: { question: Text; target: PredictionTarget; definition: Text } | null
    tieBreaks: readonly TieBreak[]
    masking: Masking
    /** Whether a start has to prove work, which mass entries by machine can't afford. */
    proofOfWork: boolean
    questions: readonly Question[]
    /** What was changed after the opening, oldest first. */
    changes: readonly ChangeNote[]
    /** Of the questions' pictures, by id: the name in public addresses, and what they show. */
    pictures?: Readonly<Record<string, ShownPicture>>
  }

/** A question's picture as participants see it; the name tells nothing. */
export type ShownPicture = { name: string; alt: Text }

/** Something that keeps a contest from opening; `path` is where to mend it. */
export type ContestFault = { path: string; vi: string; en: string }

const fault = (path: string, vi: string, en: string): ContestFault => ({ path, vi, en })

const roundFaults = (round: Round, at: number, questions: readonly Question[]): ContestFault[] => [
  ...(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(round.key)
    ? []
    : [
        fault(
          `rounds.${at}.code`,
          'Mã đợt gồm chữ không dấu, số, dấu chấm, gạch; ví dụ dot-1.',
          'The code takes letters, digits, ".", "_" and "-".',
        ),
      ]),
  ...([round.minutes, round.attempts, ...round.blueprint.map(({ count }) => count)].every(
    Number.isInteger,
  )
    ? []
    : [
        fault(
          `rounds.${at}`,
          'Số phút, số lượt và số câu phải là số nguyên.',
          'Minutes, attempts and questions are whole numbers.',
        ),
      ]),
  ...(round.closesAt <= round.opensAt
    ? [fault(`rounds.${at}.closesAt`, 'Đợt thi đóng trước khi mở.', 'It closes before it opens.')]
    : []),
  ...(round.blueprint.length === 0
    ? [fault(`rounds.${at}.blueprint`, 'Chưa có cơ cấu đề thi.', 'There is no blueprint.')]
    : []),
  ...blueprintGaps(round.blueprint, questions).map(({ row, lacking }) =>
    fault(
      `rounds.${at}.blueprint.${row}.count`,
      `Ngân hàng thiếu ${lacking} câu hỏi cho dòng này.`,
      `The bank lacks ${lacking} questions for this row.`,
    ),
  ),
]

/** Keys are corrected by code, so that one must mean one question. */
const repeatedCodes = (questions: readonly Question[]): ContestFault[] => {
  const codes = questions.map(({ key }) => key)
  return codes.flatMap((key, at) =>
    codes.indexOf(key) < at
      ? [fault(`questions.${at}.code`, `Hai câu hỏi cùng mã ${key}.`, `Two questions are ${key}.`)]
      : [],
  )
}

/** All that keeps a contest from opening. */
export const contestFaults = (contest: Contest): ContestFault[] => {
  const { rounds, questions, fields, uniqueness } = contest
  const needed: AskedField | null =
    uniqueness === 'none' ? null : uniqueness === 'idNumber' ? 'idNumber' : 'phone'
  return [
    ...(rounds.length === 0 ? [fault('rounds', 'Chưa có đợt thi nào.', 'There is no round.')] : []),
    ...(needed && !fields.includes(needed)
      ? [
          fault(
            'fields',
            'Quy tắc một người một lượt cần thông tin chưa được hỏi.',
            'Uniqueness needs a field that is not asked for.',
          ),
        ]
      : []),
    ...questions.flatMap((question, at) =>
      kinds[question.type]
        .faults(question)
        .map(({ text }) => fault(`questions.${at}.rows`, text.vi, text.en)),
    ),
    ...repeatedCodes(questions),
    ...rounds.flatMap((round, at) => roundFaults(round, at, questions)),
    ...planFaults(contest),
    ...peopleFaults(contest),
  ]
}
