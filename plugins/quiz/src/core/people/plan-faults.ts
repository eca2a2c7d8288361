import type { Contest, ContestFault } from '../contest.ts'

const fault = (path: string, vi: string, en: string): ContestFault => ({ path, vi, en })

/** What is wrong with whom a contest's rounds take. */
export const peopleFaults = ({ rounds, fields, units }: Contest): ContestFault[] =>
  rounds.flatMap(({ admits: { ageFrom, ageTo, onlyUnits } }, at) => [
    ...((ageFrom !== null || ageTo !== null) && !fields.includes('birthYear')
      ? [fault('fields', 'Giới hạn tuổi cần hỏi năm sinh.', 'Age limits need the birth year.')]
      : []),
    ...(ageFrom !== null && ageTo !== null && ageTo < ageFrom
      ? [fault(`rounds.${at}.ageTo`, 'Tuổi đến nhỏ hơn tuổi từ.', 'It ends below where it begins.')]
      : []),
    ...(onlyUnits.length > 0 && !fields.includes('unit')
      ? [fault('fields', 'Giới hạn đơn vị cần hỏi đơn vị.', 'Limits by unit need the unit.')]
      : []),
    ...onlyUnits
      .filter((unit) => !units.includes(unit))
      .map((unit) =>
        fault(
          `rounds.${at}.onlyUnits`,
          `“${unit}” không có trong danh sách đơn vị.`,
          `“${unit}” is none of the units.`,
        ),
      ),
  ])
