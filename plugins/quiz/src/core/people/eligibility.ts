import type { AskedField } from '../contest.ts'
import type { Participant } from '../identity.ts'

/** Whom a round takes. Ages in whole years, by the birth year, in the year that the round opens. */
export type Eligibility = {
  ageFrom: number | null
  ageTo: number | null
  /** Names of the contest's units; empty: all. */
  onlyUnits: readonly string[]
}

/** What keeps somebody out of a round; `field` is what was asked. */
export type Ineligible = { field: AskedField; vi: string; en: string }

const vietnamYear = (moment: number): number => new Date(moment + 7 * 3_600_000).getUTCFullYear()

const ages = ({ ageFrom, ageTo }: Eligibility): { vi: string; en: string } => {
  const [from, to] = [ageFrom ?? 0, ageTo]
  if (to === null) return { vi: `từ ${from} tuổi`, en: `aged ${from} and over` }
  return from > 0
    ? { vi: `từ ${from} đến ${to} tuổi`, en: `aged ${from} to ${to}` }
    : { vi: `đến ${to} tuổi`, en: `aged up to ${to}` }
}

/** Whom a round takes, in words; null when everybody. */
export const admittedText = (admits: Eligibility): { vi: string; en: string } | null => {
  const { ageFrom, ageTo, onlyUnits } = admits
  const age = ageFrom !== null || ageTo !== null ? ages(admits) : null
  const units = onlyUnits.join(', ')
  if (!age && !units) return null
  return {
    vi: [age && `người ${age.vi}`, units].filter(Boolean).join('; '),
    en: [age && `those ${age.en}`, units].filter(Boolean).join('; '),
  }
}

/**
 * Why a round does not take somebody; null when it does.
 *
 * @param opensAt milliseconds since 1970
 */
export const ineligible = (
  { admits, opensAt }: { admits: Eligibility; opensAt: number },
  { birthYear, unit }: Participant,
): Ineligible | null => {
  const { ageFrom, ageTo, onlyUnits } = admits
  if (ageFrom !== null || ageTo !== null) {
    const age = birthYear === undefined ? NaN : vietnamYear(opensAt) - birthYear
    const fits = age >= (ageFrom ?? 0) && age <= (ageTo ?? Infinity)
    const { vi, en } = ages(admits)
    if (!fits)
      return {
        field: 'birthYear',
        vi: `Đợt thi này dành cho người ${vi} (tính theo năm sinh).`,
        en: `This round is for those ${en} (by birth year).`,
      }
  }
  if (onlyUnits.length > 0 && !onlyUnits.includes(unit ?? ''))
    return {
      field: 'unit',
      vi: `Đợt thi này dành riêng cho: ${onlyUnits.join(', ')}.`,
      en: `This round is for: ${onlyUnits.join(', ')}.`,
    }
  return null
}
