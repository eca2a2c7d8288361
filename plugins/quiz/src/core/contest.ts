import type { Window } from './attempt-clock.ts'
import { type BlueprintRow, blueprintGaps } from './blueprint.ts'
import type { ChangeNote } from './changes.ts'
import type { Masking } from './mask-name.ts'
import { isCode } from './is-code.ts'
import type { Eligibility } from './people/eligibility.ts'
import { groupFaults } from './people/group-faults.ts'
import { bankOf, type ForGroups, type Group, groupsFor } from './people/groups.ts'
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
export type Round = Window &
  ForGroups & {
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
    /** Groups of participants, of which each enters one; none: all draw from one bank. */
    groups: readonly Group[]
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

/** What of the blueprint can't be filled, for each group that the round takes. */
const bankFaults = (
  round: Round,
  at: number,
  { groups, questions }: Pick<Contest, 'groups' | 'questions'>,
): ContestFault[] => {
  const own = groups.length > 0 ? groupsFor(round, groups) : [null]
  return own.flatMap((group) =>
    blueprintGaps(round.blueprint, bankOf(questions, group?.key ?? null)).map(
      ({ row, lacking }) => {
        const path = `rounds.${at}.blueprint.${row}.count`
        if (!group)
          return fault(
            path,
            `Ngân hàng thiếu ${lacking} câu hỏi cho dòng này.`,
            `The bank lacks ${lacking} questions for this row.`,
          )
        return fault(
          path,
          `${round.name.vi}: ngân hàng của “${group.name.vi}” thiếu ${lacking} câu hỏi cho dòng này.`,
          `${round.name.en ?? round.name.vi}: the bank of “${group.name.en ?? group.name.vi}” has too few questions for this row; lacking: ${lacking}.`,
        )
      },
    ),
  )
}

const roundFaults = (
  round: Round,
  at: number,
  bank: Pick<Contest, 'groups' | 'questions'>,
): ContestFault[] => [
  ...(isCode(round.key)
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
  ...bankFaults(round, at, bank),
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
    ...rounds.flatMap((round, at) => roundFaults(round, at, contest)),
    ...planFaults(contest),
    ...peopleFaults(contest),
    ...groupFaults(contest),
  ]
}
