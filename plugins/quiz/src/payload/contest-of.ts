import type { BlueprintRow } from '../core/blueprint.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { Contest, Round } from '../core/contest.ts'
import { isoOf } from '../core/iso.ts'
import { plainLine } from '../core/plain-line.ts'
import { sha256Hex } from '../core/keyed-hash.ts'
import type { Question } from '../core/questions/question.ts'
import type { Text } from '../core/text.ts'
import { eligibilityOf, groupsOf, onlyGroupsOf, peoplePlanOf } from './people/plan-of.ts'
import { resultsPlanOf } from './results-plan-of.ts'

type Data = Record<string, unknown>

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const wordsOf = (data: Data, name: string): Text => ({
  vi: textOf(data[name]),
  en: textOf(data[`${name}En`]) || undefined,
})
const timeOf = (value: unknown): number =>
  value ? new Date(value as string | number | Date).getTime() : NaN

/** The id of a record that is named, or given as a whole. */
const idOf = (value: unknown): string =>
  textOf(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** A question of the bank or of a contest. */
export const questionOf = (data: Data): Question => ({
  key: textOf(data['code']),
  topic: textOf(data['topic']),
  difficulty: textOf(data['difficulty']) || 'medium',
  type: (textOf(data['type']) || 'oneAnswer') as Question['type'],
  text: wordsOf(data, 'text'),
  rows: rowsOf(data['options']).map((row) => ({
    text: wordsOf(row, 'text'),
    correct: row['correct'] === true,
    match: wordsOf(row, 'match'),
  })),
  isTrue: data['isTrue'] === true,
  tolerance: Number(data['tolerance'] ?? 0),
  ...(idOf(data['image']) ? { picture: idOf(data['image']) } : {}),
  explanation: wordsOf(data, 'explanation'),
  source: textOf(data['source']),
  ...onlyGroupsOf(data),
})

const roundOf = (data: Data): Round => ({
  key: textOf(data['code']),
  name: wordsOf(data, 'name'),
  opensAt: timeOf(data['opensAt']),
  closesAt: timeOf(data['closesAt']),
  minutes: Number(data['minutes'] ?? 15),
  graceSeconds: Number(data['graceSeconds'] ?? 10),
  attempts: Number(data['attempts'] ?? 1),
  counts: (textOf(data['counts']) || 'best') as Round['counts'],
  shuffle: data['shuffle'] !== false,
  admits: eligibilityOf(data),
  ...onlyGroupsOf(data),
  blueprint: rowsOf(data['blueprint']).map((row): BlueprintRow => ({
    count: Number(row['count'] ?? 0),
    ...(row['topic'] ? { topic: textOf(row['topic']) } : {}),
    ...(row['difficulty'] ? { difficulty: textOf(row['difficulty']) } : {}),
  })),
})

/** What runs, from a contest's record. */
export const contestOf = (data: Data): Contest => ({
  id: textOf(data['id']),
  slug: textOf(data['slug']),
  title: wordsOf(data, 'title'),
  intro: wordsOf(data, 'intro'),
  rules: wordsOf(data, 'rules'),
  consent: wordsOf(data, 'consent'),
  rounds: rowsOf(data['rounds']).map(roundOf),
  fields: (data['fields'] ?? []) as Contest['fields'],
  groups: groupsOf(rowsOf(data['groups']), wordsOf),
  // As entries say it: an invisible difference would keep everybody out of a unit.
  units: rowsOf(data['units']).map((row) => plainLine(textOf(row['name']))),
  uniqueness: (textOf(data['uniqueness']) || 'phone') as Contest['uniqueness'],
  prediction: textOf(data['predictionQuestion'])
    ? {
        question: wordsOf(data, 'predictionQuestion'),
        target: (textOf(data['predictionTarget']) || 'perfect') as 'perfect',
        definition: wordsOf(data, 'predictionDefinition'),
      }
    : null,
  tieBreaks: (data['tieBreaks'] ?? []) as Contest['tieBreaks'],
  masking: (textOf(data['masking']) || 'initials') as Contest['masking'],
  proofOfWork: data['proofOfWork'] === true,
  ...resultsPlanOf(data, { rowsOf, wordsOf }),
  ...peoplePlanOf(data, wordsOf),
  questions: rowsOf(data['questions']).map(questionOf),
  changes: rowsOf(data['changes']).map((row) => ({
    text: wordsOf(row, 'text'),
    at: row['at'] ? isoOf(timeOf(row['at'])) : null,
  })),
})

/** Names a version of a contest by all that it is made of. */
export const versionOf = (contest: Contest): string => sha256Hex(canonicalJson(contest))
