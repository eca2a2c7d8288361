import type { Contest } from '../../core/contest.ts'
import { personOf, pseudonymOf } from '../../core/freeze.ts'
import { maskName, mayBeMinor } from '../../core/mask-name.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import type { AttemptRow } from '../attempts.ts'
import type { Service } from '../service.ts'

/** The attempts behind a result's pseudonyms: of the whole, each person's newest. */
export const peopleOf = async (
  { attempts, keys }: Service,
  contest: Contest,
  roundKey: string,
): Promise<Map<string, AttemptRow>> => {
  const lookup = keys.lookup()
  const people = new Map<string, AttemptRow>()
  const isOverall = roundKey === overallKey
  const rounds = isOverall ? contest.rounds.map(({ key }) => key) : [roundKey]
  for (const round of rounds)
    for (const row of await attempts.inRound(contest.id, round))
      people.set(
        isOverall
          ? personOf(lookup, contest.id, row.identity)
          : pseudonymOf(lookup, contest.id, row.receipt),
        row,
      )
  return people
}

/** A name as the contest shows it in public: those who may be under age never by their full name. */
export const shownName = (
  { fields, masking }: Contest,
  row: AttemptRow | undefined,
  year: number,
): string => {
  if (row?.erasedAt) return '***'
  const birthYear = row?.birthYear ? Number(row.birthYear) : undefined
  const isMinor = fields.includes('birthYear') && mayBeMinor(birthYear, year)
  return maskName(row?.name ?? '', isMinor && masking === 'full' ? 'initials' : masking)
}
