import type { Eligibility } from '../../core/people/eligibility.ts'
import type { ForGroups, Group } from '../../core/people/groups.ts'
import { plainLine } from '../../core/plain-line.ts'
import type { PeoplePlan } from '../../core/people/plan.ts'
import type { Text } from '../../core/text.ts'

type Data = Record<string, unknown>

const ageOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Whom a round takes, from its record. */
export const eligibilityOf = ({ ageFrom, ageTo, onlyUnits }: Data): Eligibility => ({
  ...{ ageFrom: ageOf(ageFrom), ageTo: ageOf(ageTo) },
  onlyUnits: Array.isArray(onlyUnits) ? (onlyUnits as string[]).map(plainLine) : [],
})

/** The groups of participants, from their records. */
export const groupsOf = (
  rows: readonly Data[],
  wordsOf: (data: Data, name: string) => Text,
): Group[] => rows.map((row) => ({ key: wordsOf(row, 'code').vi, name: wordsOf(row, 'name') }))

/** Which groups a round, question or prize is for, from its record; nothing where it is for all. */
export const onlyGroupsOf = ({ onlyGroups }: Data): ForGroups =>
  Array.isArray(onlyGroups) && onlyGroups.length > 0 ? { onlyGroups: onlyGroups as string[] } : {}

/** What a contest keeps of people and how it helps them, from its record. */
export const peoplePlanOf = (
  data: Data,
  wordsOf: (data: Data, name: string) => Text,
): PeoplePlan => {
  const percent = Number(data['extraTimePercent'] ?? 0)
  return {
    retentionMonths: Number(data['retentionMonths'] ?? 12),
    guardianUnder: Number(data['guardianUnder'] ?? 16),
    extraTime:
      percent > 0
        ? {
            ...{ percent, who: wordsOf(data, 'extraTimeWho') },
            by: data['extraTimeBy'] === 'organiser' ? 'organiser' : 'participant',
          }
        : null,
    assisted: data['assisted'] === true,
  }
}
